import type { NumberMark } from '../model.js';
import { withSymbols } from '../text/symbols.js';
import type { Level, List, Numbering } from './definitions.js';
import { formatNumber } from './format.js';

/**
 * Counts lists as Word does: one counter an abstract definition, shared by all lists of it, also where their paragraphs alternate. A list
 * that says where it starts (`startOverride`) does so where it is first met.
 */
export class Counter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly met = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The mark of the next paragraph of a list; undefined where the list shows none. */
  next(listId: string, at: number): NumberMark | undefined {
    const list = this.numbering.list(listId);
    const level = list?.level(at);
    if (!list || !level) return undefined;
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const override = list.startOverride(at);
    const first = `${listId} ${at}`;
    if (override !== undefined && !this.met.has(first)) counts[at] = override;
    else counts[at] = counts[at] === undefined ? level.start : (counts[at] ?? 0) + 1;
    this.met.add(first);
    for (let deeper = at + 1; deeper < MOST_LEVELS; deeper++) {
      const restart = list.level(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts[deeper] = undefined;
    }
    const text = markText(list, level, counts);
    return text === '' ? undefined : { text, level: at, format: level.format, list: listId };
  }
}

const MOST_LEVELS = 9;

function markText(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return withSymbols(level.text, level.font).text;
  return level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.level(at);
    // A level that was not counted yet shows where it starts.
    const value = counts[at] ?? shown?.start ?? 0;
    return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
}
