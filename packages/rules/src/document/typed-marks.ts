/** Marks as people type them before a heading, a point or a line, though the tool prints its own. */

const NUMBER = String.raw`[IVX]{1,5}[.)/:-]|\d{1,2}(?:\.\d{1,2})*[.)/-]|[a-zđ][.)/]|[A-E][.)/]|\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)`;
const BULLET = String.raw`[-–—+*•●○◦▪■□➢►→✓✔](?=[\s\p{L}])`;
const PLACE = String.raw`(?:số\s+)?(?:thứ\s+\p{L}+|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-E])`;
/** Only with a stop behind it: `Điều 5 Luật Đất đai` is a sentence. */
const named = (names: string) => String.raw`(?:${names})\s+${PLACE}\s*[.:)–-]`;

const PARTS = 'phần|chương|mục|tiểu mục|điều|khoản|điểm|ý';
const of = (...marks: readonly string[]) => new RegExp(String.raw`^(\s*)(${marks.join('|')})(?=\s)`, 'u');
const inAnyCase = (words: string) =>
  words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toLocaleUpperCase('vi')}]`);

const PATTERNS = {
  section: of(NUMBER, named(inAnyCase(PARTS))),
  task: of(NUMBER, named(inAnyCase(`${PARTS}|nhiệm vụ`))),
  finding: of(NUMBER, named(inAnyCase(`${PARTS}|tồn tại|hạn chế`))),
  appendix: of(named(inAnyCase('phụ lục'))),
  bullet: of(NUMBER),
  line: of(),
} as const;
const BULLETS = new RegExp(String.raw`^(\s*)(${BULLET})`, 'u');
const INLINE = /^\((\d{1,2}|[a-zđ])\)$/u;

/** What is printed with a mark of its own. */
export type Marked = keyof typeof PATTERNS;

/** The mark that some words begin with, and how far from their beginning; undefined where they begin with none. */
export function typedMark(words: string, kind: Marked): { readonly at: number; readonly mark: string } | undefined {
  const found =
    (kind === 'appendix' ? null : BULLETS.exec(words)) ?? (kind === 'line' ? null : PATTERNS[kind].exec(words));
  const [, space = '', mark = ''] = found ?? [];
  if (!found || goesOnInside(mark, words)) return undefined;
  return { at: space.length, mark };
}

/** `(1) Rà soát, (2) công khai`: a sentence that counts by itself. */
function goesOnInside(mark: string, words: string): boolean {
  const [, first = ''] = INLINE.exec(mark) ?? [];
  if (first === '') return false;
  const next = /\d/.test(first) ? String(Number(first) + 1) : String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
  return words.includes(`(${next})`);
}
