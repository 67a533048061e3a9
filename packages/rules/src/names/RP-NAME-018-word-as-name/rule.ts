import { keywordNamed, placeOf, statementOf } from '@rplan/syntax';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Word = {
  /** The keyword of the statement. */
  readonly keyword: string;
  readonly name: string;
};

/** A statement whose name is an ordinary word: `mục tiêu "..."` would be a section named `tiêu`, and the word would be lost. */
export const rule = defineRule<Word>({
  code: 'RP-NAME-018',
  severity: 'error',
  title: { vi: 'Một từ đứng ở chỗ của tên', en: 'A word where a name stands' },
  message: {
    vi: ({ keyword, name }) => {
      const vi = keywordNamed(keyword)?.vi ?? keyword;
      const instead =
        keyword === 'section'
          ? `mục "${heading(vi, name)}" { đoạn "..." }, hoặc chỉ tiêu "..." nếu là chỉ tiêu`
          : `${vi} "${heading(vi, name)} ..."`;
      return `“${name}” sau “${vi}” bị hiểu là tên riêng nên không được in. Viết ${instead}; tên riêng viết hoa, ví dụ ${name.toLocaleUpperCase('vi')}-1.`;
    },
    en: ({ keyword, name }) =>
      `“${name}” after “${keywordNamed(keyword)?.vi ?? keyword}” is taken for a name and not printed. Put the words in quotes; names are written in capitals, as ${name.toLocaleUpperCase('vi')}-1.`,
  },
  page: {
    why: {
      vi: 'Sau từ khóa là tên rồi đến lời văn: “mục tiêu "..."” thành một mục tên “tiêu”, chữ “tiêu” không được in và không ai thấy.',
      en: 'A keyword is followed by a name and a text: “mục tiêu "..."” (aim) would be a section named “tiêu”, and nobody would see that the word is not printed.',
    },
    whatToDo: {
      vi: 'Đưa từ ấy vào ngoặc kép: mục "Mục tiêu" { đoạn "..." }; hoặc viết tên bằng chữ hoa.',
      en: 'Put the word into the quotes: mục "Mục tiêu" { đoạn "..." }; or write the name in capitals.',
    },
    limits: {
      vi: 'Chỉ xét tên một tiếng, viết thường và có dấu; tên có chữ hoa, chữ số hay gạch nối không bị báo.',
      en: 'Only names of one small syllable with marks; a capital, a digit or a hyphen makes a name.',
    },
  },
  on: {
    Section: look,
    Task: look,
    Finding: look,
    Note: look,
    Appendix: look,
    OrgUnit: look,
    Group: look,
    Role: look,
    AuthoredDocument: look,
    CitedDocument: look,
    Index: look,
    Assessment: look,
    Progress: look,
  },
});

function look(node: AstNode & { readonly name?: string }, { report }: RuleContext<Word>): void {
  const name = node.name?.normalize('NFC') ?? '';
  const keyword = WORD.test(name) ? statementOf(node)?.keyword : undefined;
  if (!keyword) return;
  report({ at: placeOf(node, 'name'), data: { keyword, name } });
}

/** The words that were meant, `Mục tiêu`. */
export function heading(keyword: string, name: string): string {
  return `${keyword.charAt(0).toLocaleUpperCase('vi')}${keyword.slice(1)} ${name}`;
}

/** One syllable in small letters, of which one has a mark. */
const WORD = /^(?=.*[^a-z])\p{Ll}{2,7}$/u;
