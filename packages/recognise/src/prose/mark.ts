import type { Paragraph } from '@rplan/word-reader';

export type MarkKind =
  | 'part'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'form'
  | 'bullet'
  | 'sub-bullet';

/** What stands before the words of a paragraph: typed, or counted by Word. */
export interface Mark {
  readonly kind: MarkKind;
  /** As it is printed: `II.`, `a)`. */
  readonly sign: string;
  /** Marks of one list have one key: `1.` and `1)` are two lists. */
  readonly key: string;
  /** Its place in the list; absent for a bullet. */
  readonly value?: number;
  /** Where the words begin. */
  readonly end: number;
}

/** The alphabet of points: Decree 30/2020/NĐ-CP, PL I, P1, II.6.d. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
/** Behind a stop words may follow at once; behind a slash or a dash they may not: `V/v`, `12/QĐ-UBND`, `05-KH/TU`. */
const NEXT = String.raw`(?=\s|\p{L}|["“(]|$)`;

type Reader = (match: RegExpExecArray) => Omit<Mark, 'end' | 'sign'> | undefined;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d{1,2})\s*[.:]?/iu,
    ([, word = '']) => ({ kind: 'part', key: word.toLowerCase() }),
  ],
  [/^Điều\s+(\d{1,3})\p{L}?\s*[.:]/u, ([, digits]) => ({ kind: 'article', key: 'article', value: Number(digits) })],
  [
    /^(Biểu mẫu|Biểu|Mẫu|Bảng)(?:\s+số)?\s*:?\s+(\d{1,2}[a-z]?)\s*[.:]?(?=\s|$)/u,
    ([, word = '', number = '']) => ({ kind: 'form', key: word, value: Number.parseInt(number, 10) }),
  ],
  [
    new RegExp(String.raw`^([IVX]{1,6})\s*([.)]|[/-](?=\s|$))${NEXT}`, 'u'),
    ([, sign = '', stop = '']) => numbered('roman', romanValue(sign), stop),
  ],
  [
    new RegExp(String.raw`^([A-ZĐ])\s*([.)]|/(?=\s|$))${NEXT}`, 'u'),
    ([, sign = '', stop = '']) => numbered('capital', LETTERS.indexOf(sign.toLowerCase()) + 1, stop),
  ],
  [
    /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*([.)]?)(?=\s|\p{Lu}|$)/u,
    ([, sign = '', stop = '']) =>
      numbered('decimal', Number(sign.split('.').at(-1)), `${sign.split('.').length}${stop && '.'}`),
  ],
  [
    /^(\d{1,2})\s*(\.\)|[.)]|[/-](?=\s|$))(?=\s|\p{Lu}|["“(]|$)/u,
    ([, digits, stop = '']) => numbered('arabic', Number(digits), stop),
  ],
  [/^\((\d{1,2})\)(?=\s|\p{L}|$)/u, ([, digits]) => numbered('arabic', Number(digits), '()')],
  [
    new RegExp(String.raw`^([a-zđ]{1,2})\s*([.)]|/(?=\s|$))${NEXT}`, 'u'),
    ([, sign = '', stop = '']) => numbered('letter', letterValue(sign), stop),
  ],
  [/^[-–—−](?=\s|\p{L}|["“(]|$)/u, () => ({ kind: 'bullet', key: '-' })],
  [/^\+(?=\s|\p{L}|["“(]|$)/u, () => ({ kind: 'sub-bullet', key: '+' })],
  [/^[*•·●▪■□○◆❖➢✓➔→](?=\s|\p{L}|["“(]|$)/u, ([sign]) => ({ kind: 'bullet', key: sign })],
];

/** The mark of a paragraph; undefined for one that has none. */
export function markOf(paragraph: Paragraph): Mark | undefined {
  const counted = paragraph.mark?.text.trim();
  if (counted) {
    // What Word counts is a mark whatever it looks like.
    const mark = typedMark(`${counted} `) ?? { kind: 'bullet', key: counted, sign: counted };
    return { ...mark, sign: counted, end: 0 };
  }
  const start = paragraph.text.length - paragraph.text.trimStart().length;
  const mark = typedMark(paragraph.text.slice(start));
  return mark && { ...mark, end: start + mark.end };
}

function typedMark(text: string): Mark | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found) return { ...found, sign: match[0].replace(/\s+/g, ' ').trim(), end: match[0].length };
  }
  return undefined;
}

function numbered(kind: MarkKind, value: number, stop: string): ReturnType<Reader> {
  return value > 0 ? { kind, key: `${kind}${stop}`, value } : undefined;
}

function romanValue(sign: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const values = [...sign].map((letter) => worth[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** After the last letter they double. Another pair is a word: `tr.`, `tp.`. */
function letterValue(sign: string): number {
  const [first = '', second = first] = sign;
  const place = LETTERS.indexOf(first) + 1;
  return first === second && place > 0 ? place + (sign.length - 1) * LETTERS.length : 0;
}
