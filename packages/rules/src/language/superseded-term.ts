import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';
import { supersededTerms } from './known-slips.js';

const NOW = new Map(supersededTerms.map(([old, now, source]) => [old, { now, source }]));
const PATTERN = new RegExp(supersededTerms.map(([old]) => old).join('|'), 'gu');

/** A term that the law has replaced. */
export const supersededTerm = defineRule<{ old: string; now: string; source: string }>({
  code: 'RP-LANG-004',
  family: 'language',
  severity: 'information',
  title: { vi: 'Thuật ngữ đã được thay', en: 'A superseded term' },
  message: {
    vi: ({ old, now, source }) => `“${old}” nay gọi là “${now}” (${source}).`,
    en: ({ old, now, source }) => `“${old}” is now “${now}” (${source}).`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN)) {
        const known = NOW.get(match[0]);
        if (known) report({ at, data: { old: match[0], ...known } });
      }
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Dịch vụ công «trực tuyến mức độ 3, 4»." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Dịch vụ công trực tuyến toàn trình." }',
  },
});
