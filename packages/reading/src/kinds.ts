/**
 * Kinds of document by the id that the model gives them: those of Decree 30, article 7, then those that are only cited and follow other acts,
 * as laws and the documents that carry them out (Luật Ban hành văn bản quy phạm pháp luật) and conclusions of the Party.
 */
const KIND_NAMES: Readonly<Record<string, string>> = {
  resolution: 'Nghị quyết',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  regulation: 'Quy chế',
  rules: 'Quy định',
  communique: 'Thông cáo',
  notice: 'Thông báo',
  guidance: 'Hướng dẫn',
  programme: 'Chương trình',
  plan: 'Kế hoạch',
  'options paper': 'Phương án',
  scheme: 'Đề án',
  project: 'Dự án',
  report: 'Báo cáo',
  minutes: 'Biên bản',
  submission: 'Tờ trình',
  contract: 'Hợp đồng',
  telegram: 'Công điện',
  memorandum: 'Bản ghi nhớ',
  agreement: 'Bản thỏa thuận',
  'power of attorney': 'Giấy ủy quyền',
  invitation: 'Giấy mời',
  'letter of introduction': 'Giấy giới thiệu',
  'leave permit': 'Giấy nghỉ phép',
  'dispatch note': 'Phiếu gửi',
  'transfer note': 'Phiếu chuyển',
  'notification slip': 'Phiếu báo',
  'official letter': 'Công văn',
  'formal letter': 'Thư công',
  law: 'Luật',
  'code of law': 'Bộ luật',
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  circular: 'Thông tư',
  conclusion: 'Kết luận',
};

/** Kinds cited by name alone (Decree 30, PL I, P1, II.6.a: no number and no issuer). */
const BY_NAME: ReadonlySet<string> = new Set(['law', 'code of law', 'ordinance']);

export function kindName(kind: string): string {
  return KIND_NAMES[kind] ?? kind;
}

export function isCitedByName(kind: string): boolean {
  return BY_NAME.has(kind);
}
