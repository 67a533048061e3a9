import { matchesIn } from '@rplan/meaning';
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
  page: {
    why: {
      vi: 'Hai dấu câu liền nhau là vết của lần sửa trước; văn bản đã ban hành vẫn còn “.;”, “,;”.',
      en: 'Two marks in a row are what an earlier change left; documents were issued with “.;” and “,;” in them.',
    },
    whatToDo: {
      vi: 'Giữ một dấu câu.',
      en: 'Keep one of the marks.',
    },
    limits: {
      vi: '“./.”, “v.v.;”, dấu ba chấm, đường dẫn và chỗ trống để điền tay không bị báo.',
      en: '“./.”, “v.v.;”, dots, paths and blanks for handwriting are not reported.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, STRAY)) report({ at, data: { written: match[0] } });
    },
  },
});

/** `v.v.;` and `Ltd.;` close abbreviations; `/data/x` is a path; several spaces in front of a comma are a blank that is filled by hand. */
const STRAY =
  /(?=\.;)(?<!\.|(?<!\p{L})(?:v\.v|Ltd|Inc|Corp|Co|TP|tr))\.;|,;|;[.,]|(?<=\s)\/(?=\p{L})(?![\p{L}\d]+[-/.])|(?<=\S)(?<! ) {1,2}[,;](?=\s)|,,|;;/gu;
