import { placeOf, placeOfKeyword, spell } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** `mục tiêu "..."`: a word of everyday Vietnamese, of which the first half is a keyword and the second would be a name. */
export const rule = defineRule<{ words: string; heading: string }>({
  code: 'RP-DOC-038',
  severity: 'error',
  title: { vi: 'Tên mục là lời văn', en: 'A heading where a name stands' },
  message: {
    vi: ({ words, heading }) =>
      `“${words}” được đọc là một mục tên “${words.split(' ').at(-1)}”. Viết mục "${heading}" { ... }${words === 'mục tiêu' ? ', hoặc chỉ tiêu nếu là mức phải đạt' : ''}.`,
    en: ({ words, heading }) =>
      `“${words}” is read as a section named “${words.split(' ').at(-1)}”. Write mục "${heading}" { ... }${words === 'mục tiêu' ? ', or chỉ tiêu for a target' : ''}.`,
  },
  page: {
    why: {
      vi: '“Mục tiêu”, “mục đích” là một từ; lời theo sau sẽ in thành tên mục.',
      en: '“Mục tiêu” and “mục đích” are one word each; what follows would be printed as a heading.',
    },
    whatToDo: {
      vi: 'Đặt tên mục trong ngoặc kép và nội dung trong khối; mức phải đạt thì viết “chỉ tiêu”.',
      en: 'Put the heading in quotes and what it says in a block; what is to be reached is a target.',
    },
    limits: {
      vi: 'Chỉ báo các từ ghép thông dụng, viết thường, cách nhau một dấu cách.',
      en: 'Only common words in small letters with one space between are told.',
    },
  },
  on: {
    Section(section, { report }) {
      const heading = section.level === 'section' ? HEADINGS[section.name?.normalize('NFC') ?? ''] : undefined;
      const keyword = section.$cstNode?.text.normalize('NFC').startsWith(`${spell('section', 'vi')} `);
      if (!heading || !keyword) return;
      const { file, start } = placeOfKeyword(section);
      report({
        at: { file, start, end: placeOf(section, 'name').end },
        data: { words: heading.toLocaleLowerCase('vi'), heading },
      });
    },
  },
});

/** The second halves of words that begin with `mục`, with the heading that is meant. */
const HEADINGS: Readonly<Record<string, string>> = { tiêu: 'Mục tiêu', đích: 'Mục đích', lục: 'Mục lục' };
