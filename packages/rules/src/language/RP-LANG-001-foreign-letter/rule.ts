import { matchesIn } from '../../prose-matches.js';
import { defineRule } from '../../rule.js';

/** A letter of another script inside the prose: what scanning leaves behind, or a look-alike that no search will find. */
export const rule = defineRule<{ letter: string }>({
  code: 'RP-LANG-001',
  severity: 'error',
  title: { vi: 'Chữ của hệ chữ viết khác', en: 'A letter of another script' },
  message: {
    vi: ({ letter }) => `“${letter}” không phải chữ Việt (thường do quét, nhận dạng sai).`,
    en: ({ letter }) => `“${letter}” is no Latin letter (scanning often leaves such).`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, FOREIGN)) {
        report({ at, data: { letter: match[0] } });
      }
    },
  },
});

const FOREIGN = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}+/gu;
