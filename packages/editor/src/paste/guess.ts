import type { PartyWords } from '@rplan/meaning';
import type { Column, Meaning } from './columns.js';
import type { GridRow } from './grid.js';
import { textOfCell } from './grid.js';

/**
 * The columns of a table that was copied without its heading, by what stands in them: numbers, parties of the directory, deadlines, and
 * the longest words for the task. Undefined where nothing tells that these rows are tasks.
 */
export function guessColumns(
  rows: readonly GridRow[],
  parties: PartyWords,
  isDeadline: (lines: readonly string[]) => boolean,
): Column[] | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, x) => rows.flatMap(({ cells }) => cells[x] ?? []));
  const share = (x: number, fits: (text: string, lines: readonly string[]) => boolean) => {
    const filled = (columns[x] ?? []).filter(({ lines }) => lines.length > 0);
    return filled.length === 0 ? 0 : filled.filter((cell) => fits(textOfCell(cell), cell.lines)).length / filled.length;
  };
  const meanings: (Meaning | undefined)[] = columns.map((_, x) => {
    if (share(x, (text) => /^(?:\d{1,3}|[IVXLC]+|[a-zđ])[.)]?$/i.test(text)) > 0.5) return 'ordinal';
    if (share(x, (_text, lines) => parties.listed(lines, () => '').some((name) => name !== '')) > 0.5) return 'lead';
    return share(x, (_text, lines) => isDeadline(lines)) > 0.5 ? 'due' : undefined;
  });
  const leads = meanings.flatMap((meaning, x) => (meaning === 'lead' ? [x] : []));
  for (const x of leads.slice(1)) meanings[x] = 'support';
  if (!meanings.includes('lead') && !meanings.includes('due')) return undefined;
  const lengths = columns.map((cells, x) =>
    meanings[x] ? -1 : cells.reduce((sum, cell) => sum + textOfCell(cell).length, 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? -1) <= 0) return undefined;
  meanings[longest] = 'task';
  return meanings.map((meaning) => ({ meaning, heading: '' }));
}
