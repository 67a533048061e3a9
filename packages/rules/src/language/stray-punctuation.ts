import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** Punctuation that cannot be meant: `.;`, `,;`, `;.`, a slash before a word, a space before a comma. `./.` ends a document. */
export const strayPunctuation = defineRule<{ written: string }>({
  code: 'RP-LANG-007',
  family: 'language',
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
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Trang thông tin của tỉnh«.;» Đồng thời có ý kiến." }',
    passing:
      'báo cáo B "Báo cáo" { đoạn "Trang thông tin của tỉnh; đồng thời có ý kiến và/hoặc góp ý...; các sở, ngành, v.v.; đạt 5/6./." }',
  },
});

/** `v.v.;` closes an abbreviation. */
const STRAY = /(?<!\.|(?<!\p{L})v\.v)[.,];|;[.,]|(?<=\s)\/(?=\p{L})|(?<=\S) +[,;](?=\s)|,,|;;/gu;
