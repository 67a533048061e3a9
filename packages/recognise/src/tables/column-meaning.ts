import { fold, keywordNamed, spell, spellings, statements } from '@rplan/syntax';
import { isTaskText, type TaskText } from '@rplan/syntax/ast';

/** What a column tells of a task; `ordinal` is left to the numbering of the document. */
export type ColumnMeaning =
  | 'ordinal'
  | 'task'
  | 'lead'
  | 'implementer'
  | 'responsible'
  | 'support'
  | 'monitor'
  | 'due'
  | 'target'
  | 'basis'
  | TaskText
  | 'remark';

/** What is told of a task in words is also known by its keyword. */
export const taskTexts = statements.flatMap(({ keyword }) => (isTaskText(keyword) ? [keyword] : []));

/** Headings that are a keyword of the language in one of its spellings mean what the keyword means. */
const KEYWORDS: readonly ColumnMeaning[] = [
  'task',
  'lead',
  'implementer',
  'responsible',
  'support',
  'monitor',
  'due',
  'target',
  'basis',
  'remark',
  ...taskTexts,
];
let bySpelling: ReadonlyMap<string, ColumnMeaning> | undefined;

function keywordHeadings(): ReadonlyMap<string, ColumnMeaning> {
  bySpelling ??= new Map(
    KEYWORDS.flatMap((meaning) => {
      const keyword = keywordNamed(meaning);
      return keyword ? spellings(keyword).map(({ text }) => [fold(text), meaning] as const) : [];
    }),
  );
  return bySpelling;
}

const OTHER_TEXTS = taskTexts.map((keyword): [ColumnMeaning, RegExp] => [
  keyword,
  new RegExp(`${fold(spell(keyword, 'vi'))}|^${keyword}`),
]);

/**
 * Headings as offices write them, without diacritics. The first that fits counts, so the narrower stand first: `cơ quan chủ trì thực hiện`
 * leads, `thời gian thực hiện` is a deadline.
 */
const HEADINGS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['ordinal', /^(?:s?tt|so (?:tt|thu tu)|#|no\.?|ordinal)$/],
  ['support', /phoi hop|^support/],
  ['lead', /chu tri|^lead|(?:don vi|co quan|ca nhan).* phu trach/],
  ['monitor', /theo doi|giam sat|don doc|^monitor/],
  ['responsible', /phu trach|chiu trach nhiem|chi dao|^responsible/],
  [
    'due',
    /thoi (?:han|gian|diem)|han (?:hoan thanh|cuoi)|tien do|ngay hoan thanh|hoan thanh truoc|^hoan thanh$|lo trinh|^due|^deadline/,
  ],
  ['proof', /kiem chung|minh chung|^proof/],
  ['deliverable', /san pham|ket qua|dau ra|^deliverable/],
  ['target', /chi tieu|muc tieu|^target/],
  ['resources', /kinh phi|nguon luc|^resources/],
  ...OTHER_TEXTS,
  ['basis', /can cu|co so phap ly|^basis/],
  ['remark', /ghi chu|^remark|^note/],
  ['task', /nhiem vu|noi dung|cong viec|giai phap|hoat dong|bien phap|viec can lam|^task/],
  ['implementer', /thuc hien|don vi|co quan|trach nhiem|^implementer/],
];

/** Beyond this, what stands in the first row is a task itself that happens to mention one of the words. */
const LONGEST_HEADING = 60;

/** The meaning of a heading; undefined for one that is none of these. */
export function meaningOf(heading: string): ColumnMeaning | undefined {
  const folded = fold(heading)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[*:().]+$/g, '')
    .trim();
  if (folded === '' || folded.length > LONGEST_HEADING) return undefined;
  return keywordHeadings().get(folded) ?? HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0];
}
