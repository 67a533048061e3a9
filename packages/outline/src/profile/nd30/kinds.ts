import type { DocumentKind } from '../kind.js';

type Row = readonly [id: string, name: string, abbreviation: string, template: string];

/** Article 7 lists the kinds, PL III.I their abbreviations, PL III.II the models. */
const rows: readonly Row[] = [
  ['resolution', 'Nghị quyết', 'NQ', '1.1'],
  ['decision', 'Quyết định', 'QĐ', '1.2'],
  ['directive', 'Chỉ thị', 'CT', '1.4'],
  ['regulation', 'Quy chế', 'QC', '1.4'],
  ['rules', 'Quy định', 'QyĐ', '1.4'],
  ['communique', 'Thông cáo', 'TC', '1.4'],
  ['notice', 'Thông báo', 'TB', '1.4'],
  ['guidance', 'Hướng dẫn', 'HD', '1.4'],
  ['programme', 'Chương trình', 'CTr', '1.4'],
  ['plan', 'Kế hoạch', 'KH', '1.4'],
  ['options paper', 'Phương án', 'PA', '1.4'],
  ['scheme', 'Đề án', 'ĐA', '1.4'],
  ['project', 'Dự án', 'DA', '1.4'],
  ['report', 'Báo cáo', 'BC', '1.4'],
  ['minutes', 'Biên bản', 'BB', '1.9'],
  ['submission', 'Tờ trình', 'TTr', '1.4'],
  ['contract', 'Hợp đồng', 'HĐ', ''],
  ['telegram', 'Công điện', 'CĐ', '1.6'],
  ['memorandum', 'Bản ghi nhớ', 'BGN', ''],
  ['agreement', 'Bản thỏa thuận', 'BTT', ''],
  ['power of attorney', 'Giấy ủy quyền', 'GUQ', '1.4'],
  ['invitation', 'Giấy mời', 'GM', '1.7'],
  ['letter of introduction', 'Giấy giới thiệu', 'GGT', '1.8'],
  ['leave permit', 'Giấy nghỉ phép', 'GNP', '1.10'],
  ['dispatch note', 'Phiếu gửi', 'PG', '1.4'],
  ['transfer note', 'Phiếu chuyển', 'PC', '1.4'],
  ['notification slip', 'Phiếu báo', 'PB', '1.4'],
  ['official letter', 'Công văn', '', '1.5'],
  ['formal letter', 'Thư công', '', ''],
];

/** II.9: letters and submissions are addressed, reports when they go upwards, nothing else. */
const addressed: Readonly<Record<string, DocumentKind['addressed']>> = {
  'official letter': 'always',
  submission: 'always',
  report: 'upward',
};

export const kinds: readonly DocumentKind[] = rows.map(([id, name, abbreviation, template]) => ({
  id,
  name,
  printed: name.toUpperCase(),
  ...(abbreviation ? { abbreviation } : {}),
  titled: id !== 'official letter',
  addressed: addressed[id] ?? 'never',
  ...(template ? { template } : {}),
  source: abbreviation ? 'Article 7; PL III.I' : 'Article 7; without an abbreviation in PL III.I',
}));
