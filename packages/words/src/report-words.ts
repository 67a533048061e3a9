import type { Task } from '@rplan/model';
import { plainWords } from './inline.js';
import type { Names } from './names.js';
import * as reported from './reported.js';

/** What was reported on a task, in plain words. */
export function reportedOn(task: Task, names: Names): reported.Reported {
  return reported.reportedOn(task, names, sayIn(names));
}

/** How far a task is, with the day on which it was finished. */
export function standingLines(task: Task, names: Names): string[] {
  return reported.standingLines(task, names, sayIn(names));
}

/** Each new date that a report gave, why, and by which document. */
export function extensionsOf(task: Task, names: Names): string[] {
  return reported.extensionsOf(task, names, sayIn(names));
}

/** A document as one cites it. */
export function sourceWords(id: string, names: Names): string {
  return reported.sourceWords(id, names, sayIn(names));
}

function sayIn(names: Names): reported.Say {
  return (text, item) => plainWords(text, names, item);
}
