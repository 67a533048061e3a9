import type { TokenColumns } from './columns.js';
import type { Opener } from './opener.js';

/** The statement that the last token opened, if a deadline is to come. As the name of a column or a line `thời hạn` opens none. */
export function openerOf(columns: TokenColumns): Opener | undefined {
  const last = columns.nameAt(columns.count - 1);
  if (last === 'to')
    return columns.count > 1 && columns.nameAt(columns.count - 2) === 'extended' ? 'extended' : undefined;
  if (last === 'milestone' || last === 'reporting' || last === 'finished') return last;
  if (last !== 'due') return undefined;
  return columns.count > 1 && NAMES_OF_COLUMNS.has(columns.nameAt(columns.count - 2)) ? undefined : 'due';
}

const NAMES_OF_COLUMNS = new Set([',', 'columns', 'line']);
