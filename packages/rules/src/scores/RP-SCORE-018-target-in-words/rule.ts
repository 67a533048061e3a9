import { amountOf, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A target whose level is words that name no number: it is printed, and nobody can say whether it was met. */
export const rule = defineRule<{ words: string }>({
  code: 'RP-SCORE-018',
  severity: 'information',
  title: { vi: 'Chỉ tiêu không có số', en: 'A target without a number' },
  message: {
    vi: ({ words }) =>
      `“${words}” được in nguyên văn; không có số để so khi đánh giá. Ví dụ: tối thiểu 85%, tăng 0,5 điểm so với năm 2025.`,
    en: ({ words }) =>
      `“${words}” is printed as it stands; there is no number to compare with. For example: at least 85%, up 0,5 points since year 2025.`,
  },
  page: {
    why: {
      vi: 'Chỉ tiêu chỉ nói cao hơn, tốt hơn thì cuối năm không xác định được đã đạt hay chưa.',
      en: 'Of a target that only says higher or better nobody can tell at the end of the year whether it was met.',
    },
    whatToDo: {
      vi: 'Ghi mức bằng số; nếu chưa có số thì để nguyên, văn bản vẫn in đúng lời đã gõ.',
      en: 'Give the level as a number; where there is none yet, leave it: the document prints the words as typed.',
    },
    limits: {
      vi: 'Chỉ xét phần đứng sau lời văn hoặc tên chỉ số, không xét lời văn trong ngoặc kép.',
      en: 'Only what stands behind the text or the index is looked at, not the text in quotes.',
    },
  },
  on: {
    Amount(amount, { report }) {
      if (amountOf(amount).problem === 'words')
        report({ at: placeOf(amount, 'words'), data: { words: amount.words.trim() } });
    },
  },
});
