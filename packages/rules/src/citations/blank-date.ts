import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** A date in the prose whose day was never filled in: `ngày /6/2023`. The head of a draft has blanks of its own. */
export const blankDate = defineRule<{ written: string }>({
  code: 'RP-CITE-005',
  family: 'citations',
  severity: 'warning',
  title: { vi: 'Ngày trong lời văn còn để trống', en: 'A date in the prose with a blank' },
  message: {
    vi: ({ written }) => `“${written}” chưa có ngày. Ghi đủ ngày, tháng, năm của văn bản.`,
    en: ({ written }) => `“${written}” has no day. Write day, month and year.`,
  },
  on: {
    Chunk(chunk, { report }) {
      if (!chunk.text?.includes('/')) return;
      for (const { match, at } of matchesIn(chunk, BLANK_DAY)) report({ at, data: { written: match[0] } });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Theo Báo cáo số 198/BC-UBND «ngày /6/2023» của UBND tỉnh." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Theo Báo cáo số 198/BC-UBND ngày 07/6/2023 của UBND tỉnh." }',
  },
});

const BLANK_DAY = /ngày\s*(?:\.{2,}|…)?\s*\/\s*\d{1,2}\/\d{4}/gu;
