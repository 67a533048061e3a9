import { levelOf, levelsWith, type MarkOfLevel, marksOf } from '@rplan/kinds';
import type { List, Marked } from './lists.js';

/** A mark that its author wrote and that does not follow the one before. */
export interface OutOfOrder {
  readonly item: Marked;
  readonly written: string;
  /** The mark that would come next. */
  readonly expected: string;
  /** `twice`: the list has it already; `skips`: marks before it are missing; `back`: it comes after a later one. */
  readonly how: 'twice' | 'skips' | 'back';
}

/** The marks of one form since the list last began. */
interface Run {
  readonly places: Set<number>;
  highest: number;
}

/**
 * What is out of order in a list. A first mark may begin it anew behind a paragraph or a table, and a list may go on from another one of the
 * document: `reached` holds the last mark of each form.
 */
export function outOfOrder({ level, entries }: List, reached: Map<string, number>): OutOfOrder[] {
  if (entries.every(({ own }) => own === undefined)) {
    const last = entries.length > 0 ? levelsWith(level.mark(entries.length))[0] : undefined;
    if (last) reached.set(last.first, last.place);
    return [];
  }
  const found: OutOfOrder[] = [];
  const marks = marksOf(level);
  const runs = new Map<string, Run>();
  for (const { item, own, afterBreak } of entries) {
    const written = marks.next(own);
    const mark = likeliest(levelsWith(written), runs);
    if (!mark) continue;
    const { first, place } = mark;
    let run = runs.get(first);
    if (!run || (place === 1 && afterBreak)) {
      const goesOn = place === 1 || place === (reached.get(first) ?? 0) + 1;
      if (own !== undefined && !goesOn) found.push({ item, written, expected: levelOf(first).mark(1), how: 'skips' });
      run = { places: new Set(), highest: 0 };
      runs.set(first, run);
    } else if (own !== undefined && place !== run.highest + 1) {
      const how = run.places.has(place) ? 'twice' : place < run.highest ? 'back' : 'skips';
      found.push({ item, written, expected: levelOf(first).mark(run.highest + 1), how });
    }
    run.places.add(place);
    run.highest = Math.max(run.highest, place);
    reached.set(first, place);
  }
  return found;
}

/** Of the levels that a mark may belong to, the one that it goes on with, or the one that the list has. */
function likeliest(levels: readonly MarkOfLevel[], runs: ReadonlyMap<string, Run>): MarkOfLevel | undefined {
  return (
    levels.find(({ first, place }) => runs.get(first)?.highest === place - 1) ??
    levels.find(({ first }) => runs.has(first)) ??
    levels[0]
  );
}
