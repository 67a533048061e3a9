import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';
import { knownSlips } from './known-slips.js';

const MEANT = new Map(knownSlips);
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${knownSlips.map(([written]) => written.replace(/[().]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A slip of the pen from the list of those met in real documents. */
export const slip = defineRule<{ written: string; meant: string }>({
  code: 'RP-LANG-003',
  family: 'language',
  severity: 'information',
  title: { vi: 'Lỗi viết thường gặp', en: 'A known slip' },
  message: {
    vi: ({ written, meant }) => `“${written}”: có lẽ là “${meant}”.`,
    en: ({ written, meant }) => `“${written}”: “${meant}” is probably meant.`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN))
        report({ at, data: { written: match[0], meant: MEANT.get(match[0]) ?? '' } });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Tiếp tục «đơn đốc» thực hiện." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Tiếp tục đôn đốc thực hiện." }',
  },
});
