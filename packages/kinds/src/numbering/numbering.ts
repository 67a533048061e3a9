import { kindOf } from '../kind.js';
import type { Level } from './marks.js';
import { BULLET, CLAUSE_MARKS, HEADING_MARKS, levelOf } from './marks.js';

/** The marks by depth as they hold at one place: the nearest statement wins. */
export interface Numbering {
  readonly levels: readonly Level[];
  /** Whether the author chose the marks; articles have marks of their own where he did not. */
  readonly numbered: boolean;
}

/** The marks of a kind of document where its author says nothing. */
export function usualNumbering(kind: string): Numbering {
  return { levels: levels(kindOf(kind)?.clausesFirst ? CLAUSE_MARKS : HEADING_MARKS), numbered: false };
}

/** The marks inside a part that states its own, if it does. */
export function numberingWithin(outer: Numbering, marks: readonly string[] | undefined): Numbering {
  return marks ? { levels: levels(marks), numbered: true } : { levels: outer.levels, numbered: outer.numbered };
}

/** The marks inside an article: clauses and points, whatever the document's own are (II.6.d). */
export function numberingInsideArticle<N extends Numbering>(numbering: N): N {
  return numbering.numbered ? numbering : { ...numbering, levels: levels(CLAUSE_MARKS) };
}

/**
 * The marks of what has no heading: Roman numbers belong to titled sections (II.6.d), so that points which stand where sections
 * would are counted as those inside one. Marks that the author chose hold for all.
 */
export function numberingWithoutHeadings<N extends Numbering>(numbering: N, depth: number): N {
  if (numbering.numbered || levelAt(numbering, depth).kind !== 'roman') return numbering;
  return { ...numbering, levels: numbering.levels.toSpliced(depth, 1) };
}

/** The level at a depth; below the last stated one its mark goes on. */
export function levelAt({ levels }: Numbering, depth: number): Level {
  return levels[Math.min(depth, levels.length - 1)] ?? BULLET;
}

function levels(marks: readonly string[]): readonly Level[] {
  return marks.map(levelOf);
}
