import { matchesIn } from '../../prose-matches.js';
import { defineRule } from '../../rule.js';
import { supersededTerms } from './superseded-terms.js';

const NOW = new Map(supersededTerms.map(([old, now, source]) => [old, { now, source }]));
const PATTERN = new RegExp(supersededTerms.map(([old]) => old).join('|'), 'gu');

/** A term that the law has replaced. */
export const rule = defineRule<{ old: string; now: string; source: string }>({
  code: 'RP-LANG-004',
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
});
