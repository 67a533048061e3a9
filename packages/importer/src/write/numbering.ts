import type { Part, SectionPart } from '@rplan/recognise';

/** The alphabet of points: Decree 30/2020/NĐ-CP, PL I, P1, II.6.d. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const USUAL = ['I.', '1.', 'a)', '-', '+'];

/**
 * The marks by depth that say most of a document's own (`đánh số`): the first of its list at each depth, written as the language does. What a
 * list counts otherwise, each of its items says.
 */
export function levelsOf(bodies: readonly (readonly Part[])[]): string[] {
  const counts: Map<string, number>[] = [];
  const visit = (parts: readonly Part[], depth: number): void => {
    for (const part of parts) {
      if (part.type !== 'section') continue;
      if (part.level === 'article') visit(part.parts, 0);
      else {
        const form = formOf(part.mark);
        if (form !== undefined) {
          counts[depth] ??= new Map();
          counts[depth].set(form, (counts[depth].get(form) ?? 0) + 1);
        }
        visit(part.parts, depth + 1);
      }
    }
  };
  for (const parts of bodies) visit(parts, 0);
  const deepest = counts.length;
  return Array.from({ length: deepest }, (_, depth) => {
    const [most] = [...(counts[depth] ?? [])].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? USUAL[depth] ?? '-';
  });
}

/** `III.` is of the form `I.`, `đ)` of `a)`; undefined for what is no number of a list. */
function formOf(mark: string): string | undefined {
  const match = /^(\P{L}*?)(?:([IVX]+)|(\d+)|([a-zđ]{1,2}))([^\p{L}\p{N}]*)$/u.exec(mark);
  if (!match) return undefined;
  const [, before = '', roman, arabic, , after = ''] = match;
  return `${before}${roman ? 'I' : arabic ? '1' : 'a'}${after}`;
}

/** Counts the items of one list as the layout does, to know which marks it makes by itself. */
export class ListCounter {
  private count = 0;

  constructor(private readonly form: string) {}

  /** Whether the next item gets this mark without saying so. */
  gives({ mark }: Pick<SectionPart, 'mark'>): boolean {
    const isOwn = markAt(this.form, this.count + 1) === mark;
    if (isOwn) this.count++;
    else this.count = placeOf(this.form, mark) ?? this.count;
    return isOwn;
  }
}

function markAt(form: string, count: number): string {
  const [, before = '', sign, after = ''] = /^(\P{L}*)(I|1|a)(\P{L}*)$/u.exec(form) ?? [];
  if (sign === undefined) return form;
  const shown =
    sign === '1'
      ? String(count)
      : sign === 'I'
        ? roman(count)
        : (LETTERS[(count - 1) % LETTERS.length] ?? '').repeat(Math.ceil(count / LETTERS.length));
  return `${before}${shown}${after}`;
}

const MOST = 200;

function placeOf(form: string, mark: string): number | undefined {
  if (!/^(\P{L}*)(I|1|a)(\P{L}*)$/u.test(form)) return undefined;
  for (let count = 1; count <= MOST; count++) if (markAt(form, count) === mark) return count;
  return undefined;
}

function roman(count: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = count;
  let text = '';
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign;
  return text;
}
