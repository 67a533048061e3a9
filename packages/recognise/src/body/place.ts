import type { Doubt } from '../doubt.js';
import type { Mark, MarkKind } from '../prose/mark.js';
import type { OpenSection } from './open-section.js';

/** How high a mark stands where lists do not say it themselves (Decree 30/2020/NĐ-CP, PL I, P1, II.6.d). */
const RANK: Readonly<Record<MarkKind, number>> = {
  part: 0,
  form: 0,
  article: 1,
  capital: 2,
  roman: 3,
  arabic: 4,
  decimal: 5,
  letter: 6,
  bullet: 7,
  'sub-bullet': 8,
};
/** Marks that begin no list inside another one. */
const HIGH = RANK.roman;

/** How many of the open sections stay open above a mark. */
export function placeFor(
  mark: Mark,
  isHeading: boolean,
  open: readonly OpenSection[],
): { keep: number; doubts: readonly Doubt[] } {
  if (mark.kind === 'article') return { keep: open.filter(({ found }) => found.kind === 'part').length, doubts: [] };
  const same = open.findLastIndex(({ found }) => found.key === mark.key);
  const top = open.at(-1);
  // A list that begins at one, in a deeper one of another form, is a list of its own.
  const begins = mark.value === 1 && same >= 0 && same < open.length - 1 && top !== undefined && !isHeading;
  if (same >= 0 && !begins) return { keep: same, doubts: jumped(mark, open[same]?.found) };
  const rank = RANK[mark.kind];
  if (rank <= HIGH) return { keep: countWhile(open, ({ found }) => RANK[found.kind] < rank), doubts: [] };
  if (mark.kind === 'decimal') {
    const above = open.findLastIndex(({ found }) => found.kind === 'arabic' || found.kind === 'decimal');
    if (above >= 0) return { keep: above + 1, doubts: [] };
  }
  if (mark.value !== 1) return { keep: countWhile(open, ({ found }) => RANK[found.kind] < rank), doubts: [] };
  // A heading stands in no clause.
  const clause = open.findIndex(({ level }) => level === 'clause');
  return { keep: isHeading && clause >= 0 ? clause : open.length, doubts: [] };
}

/** A number that neither goes on nor begins anew is kept, and worth a look. */
function jumped(mark: Mark, last: Mark | undefined): Doubt[] {
  const { value } = mark;
  if (value === undefined || last?.value === undefined || value === last.value + 1 || value === 1) return [];
  return [{ code: 'number-jump', about: mark.sign, instead: last.sign }];
}

function countWhile<T>(list: readonly T[], holds: (each: T) => boolean): number {
  const at = list.findIndex((each) => !holds(each));
  return at < 0 ? list.length : at;
}
