import { matchesIn } from '../prose-matches.js';
import { defineRule } from '../rule.js';

/** Words that Vietnamese doubles on purpose. */
const REDUPLICATED = new Set([
  'luôn',
  'dần',
  'mãi',
  'ngày',
  'đêm',
  'người',
  'nhà',
  'nơi',
  'lớp',
  'từng',
  'song',
  'thường',
  'rất',
  'xa',
  'xanh',
  'vàng',
  'nhanh',
  'chậm',
  'vừa',
  'đời',
  'ai',
  'gì',
  'đâu',
  'khác',
  'rồi',
  'sắp',
  'hơi',
  'mau',
  'cao',
  'tháng',
  'năm',
  'tầng',
  'hàng',
  'kẻ',
  'ngành',
  'chầm',
  'tằng',
  'ha',
  'hao',
]);

/** A word written twice in a row. */
export const doubledWord = defineRule<{ word: string }>({
  code: 'RP-LANG-002',
  family: 'language',
  severity: 'information',
  title: { vi: 'Lặp từ', en: 'A word written twice' },
  message: {
    vi: ({ word }) => `Từ “${word}” viết hai lần liền nhau.`,
    en: ({ word }) => `“${word}” is written twice in a row.`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, DOUBLED)) {
        const word = match[1] ?? '';
        if (!REDUPLICATED.has(word.toLocaleLowerCase('vi'))) report({ at, data: { word } });
      }
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Nêu «các các» giải pháp." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Luôn luôn nêu các giải pháp, người người thực hiện." }',
  },
});

const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/gu;
