import { type CivilDate, isComplete } from '@rplan/calendar';
import { statusIn } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isFinished, isStatus } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { resolveIn } from './deadlines.js';

/** When a report says that a task was finished: in a statement of its own, or along with the status. */
export interface FinishedDay {
  readonly node: AstNode;
  /** The days that it may have been: both the same where one is named. */
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** The year was not written. */
  readonly isGuess: boolean;
}

/** Undefined where nothing is said, or no day is named. */
export function finishedIn(plan: AuthoredDocument, items: readonly AstNode[]): FinishedDay | undefined {
  const stated = items.find(isFinished);
  const resolved = stated?.point && resolveIn(plan, stated.point);
  const last = resolved?.due;
  if (stated && resolved && last) {
    const isGuess = resolved.notes.some(({ code }) => code === 'year-from-period' || code === 'year-from-document');
    return { node: stated.point ?? stated, first: resolved.start ?? last, last, isGuess };
  }
  const told = statusIn(items)?.finished;
  const node = items.find(isStatus);
  return told && node && isComplete(told) ? { node, first: told, last: told, isGuess: false } : undefined;
}
