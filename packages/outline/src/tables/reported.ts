import type { ColumnContent } from '@rplan/model';
import { daysLate, type Item, plainWords, reportedOn } from '@rplan/words';
import type { PrintState } from '../printing.js';

/** What reports say of a task, a line each: the columns of a table of progress beside its status. */
export function reportedLines(item: Item, content: ColumnContent, state: PrintState): readonly string[] {
  if (!('lead' in item)) return [];
  if (content === 'days late') {
    const days = daysLate(state.current.get(item.id), state.day);
    return days > 0 ? [String(days)] : [];
  }
  const { achieved, result, reason } = reportedOn(item, state, (text) => plainWords(text, state, item));
  const words = content === 'achieved' ? achieved : content === 'reason' ? reason : result;
  return words === '' ? [] : words.split('\n');
}
