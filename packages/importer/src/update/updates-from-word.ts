import { oneLine } from '@rplan/recognise';
import type { WordDocument } from '@rplan/word-reader';
import { type PlanUpdate, planUpdates, type SourcedLine } from './source-edits.js';
import { changesBetween, comparedLines } from './word-changes.js';

/**
 * What somebody changed in a Word file that was built from a plan, as edits of the plan: `built` is the document as the plan prints it now, `printed` its lines with
 * their statements, `files` the texts of the plan. Changes that were tracked count as accepted.
 */
export function updatesFromWord(
  edited: WordDocument,
  built: WordDocument,
  printed: readonly SourcedLine[],
  files: ReadonlyMap<string, string>,
): PlanUpdate[] {
  const all = ({ blocks, notes }: WordDocument) => [
    ...comparedLines(blocks),
    ...notes.flatMap((note) => comparedLines(note.blocks)),
  ];
  const before = all(built);
  return planUpdates(changesBetween(before, all(edited)), sourced(before, printed), files);
}

/** The lines of the Word file with the statements of the printed ones: both have one order, and a mark may stand before the words. */
function sourced(lines: readonly string[], printed: readonly SourcedLine[]): SourcedLine[] {
  const wanted = printed.flatMap(({ text, source }) =>
    text.split('\n').map((part) => ({ text: oneLine(part.normalize('NFC').replaceAll('\u2011', '-')), source })),
  );
  let next = 0;
  return lines.map((text): SourcedLine => {
    for (let at = next; text !== '' && at < Math.min(wanted.length, next + FURTHEST); at++) {
      const own = wanted[at];
      if (!own || own.text === '' || !text.endsWith(own.text) || text.length - own.text.length > LONGEST_MARK) continue;
      next = at + 1;
      return { text, ...(own.source && { source: own.source }) };
    }
    return { text };
  });
}

/** Lines that only one side has, as empty ones, at most in a row. */
const FURTHEST = 60;
const LONGEST_MARK = 12;
