import { type Item, milestoneWords, textOf } from '@rplan/words';
import { type PrintState, printInline } from '../printing.js';

/** What an item asks for by which day before its deadline, one a line: `31/3/2026: Xong khảo sát`. */
export function milestonesOf(item: Item, state: PrintState): string[] {
  return item.properties.flatMap((property) => {
    if (property.key !== 'milestone') return [];
    const said = property.text && textOf(printInline(property.text, state, { item }));
    return [[property.due.text, milestoneWords(property, said)].filter((words) => words !== '').join(': ')];
  });
}
