import { matchesIn } from '../../prose-matches.js';
import { defineRule } from '../../rule.js';

/** Punctuation that cannot be meant: `.;`, `,;`, `;.`, a slash before a word, a space before a comma. `./.` ends a document. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-LANG-007',
  severity: 'information',
  title: { vi: 'Dấu câu thừa', en: 'Stray punctuation' },
  message: {
    vi: ({ written }) => `Dấu câu “${written.trim()}” có lẽ thừa.`,
    en: ({ written }) => `“${written.trim()}” is probably a slip.`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, STRAY)) report({ at, data: { written: match[0] } });
    },
  },
});

/** `v.v.;` closes an abbreviation. */
const STRAY = /(?<!\.|(?<!\p{L})v\.v)[.,];|;[.,]|(?<=\s)\/(?=\p{L})|(?<=\S) +[,;](?=\s)|,,|;;/gu;
