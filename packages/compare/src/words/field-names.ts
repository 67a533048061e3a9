import type { Language } from './change-in-words.js';

/** The values of what a project declares, by their names in the model, as a reader calls them: Vietnamese, then English. */
export const FIELD_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  acting: ['quyền', 'acting'],
  appraised: ['thẩm định', 'appraised'],
  author: ['đơn vị báo cáo', 'author'],
  basis: ['căn cứ', 'basis'],
  body: ['cơ quan được chấm', 'body'],
  byRule: ['điểm tính theo quy tắc', 'points by rule'],
  called: ['tên gọi loại văn bản', 'called'],
  collective: ['chế độ tập thể', 'collective'],
  continues: ['tiếp nối', 'continues'],
  data: ['số liệu', 'data'],
  date: ['ngày', 'date'],
  deltas: ['mức thay đổi', 'change of'],
  deputyOf: ['cấp phó của', 'deputy of'],
  excludes: ['trừ', 'except'],
  forecast: ['dự kiến', 'forecast'],
  head: ['đứng đầu', 'head'],
  holes: ['chỗ trống', 'holes'],
  inCharge: ['đơn vị phụ trách', 'in charge'],
  includes: ['gồm', 'includes'],
  index: ['bộ chỉ số', 'index'],
  issuers: ['cơ quan ban hành', 'issuers'],
  kind: ['loại', 'kind'],
  letterhead: ['tên trên tiêu đề', 'letterhead'],
  level: ['cấp', 'level'],
  levels: ['các cấp', 'levels'],
  lost: ['điểm mất', 'lost points'],
  maximum: ['tối đa', 'maximum'],
  members: ['thành viên', 'members'],
  method: ['cách chấm', 'method'],
  number: ['số', 'number'],
  open: ['chưa có số liệu', 'open'],
  parent: ['trực thuộc', 'under'],
  place: ['địa danh', 'place'],
  population: ['xếp trong', 'within'],
  published: ['công bố', 'published'],
  rank: ['hạng', 'rank'],
  ranks: ['các hạng', 'ranks'],
  rate: ['tỷ lệ', 'rate'],
  reappraised: ['thẩm định lại', 'reappraised'],
  replaces: ['thay thế', 'replaces'],
  rule: ['cách tính điểm', 'rule'],
  'self-assessed': ['tự đánh giá', 'self-assessed'],
  shortNames: ['tên gọi tắt', 'short names'],
  survey: ['điều tra xã hội học', 'survey'],
  symbol: ['ký hiệu', 'symbol'],
  title: ['tên', 'name'],
  total: ['tổng', 'total'],
  type: ['loại đơn vị', 'type'],
  validity: ['hiệu lực', 'validity'],
  year: ['năm', 'year'],
};

/** A field of a result or an index names what it is of first: `1.1 maximum`. */
export function declaredFieldName(field: string, language: Language): string {
  return field
    .split(' ')
    .map((word) => FIELD_NAMES[word]?.[language === 'vi' ? 0 : 1] ?? word)
    .join(' ');
}
