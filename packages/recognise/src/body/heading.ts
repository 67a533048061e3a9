import type { Doubt } from '../doubt.js';
import { isUpper, isWholly } from '../prose/looks.js';
import { wordsOf } from '../prose/words.js';
import type { Item, OpenSection } from './open-section.js';

/** Longer than this no words are a heading unless they are bold. */
const LONGEST = 260;

/**
 * Whether the words behind a mark are a heading. They are by their looks (bold, capitals), or by what they are: no sentence that is ended, with
 * something deeper below.
 */
export function isHeading(
  { paragraph, mark }: Item,
  next: Item | undefined,
  table: boolean,
  open: readonly OpenSection[],
): { is: boolean; doubts: readonly Doubt[] } {
  const none = { is: false, doubts: [] };
  if (!mark || mark.kind === 'article') return none;
  const { text } = wordsOf(paragraph, mark.end);
  if (mark.kind === 'part' || mark.kind === 'form') return { is: true, doubts: [] };
  if (text === '') return none;
  const ended = /[.;,]$/.test(text);
  if (isWholly(paragraph, 'bold') && !(ended && text.length > LONGEST)) return { is: true, doubts: [] };
  if (ended || text.length > LONGEST) return none;
  if (isUpper(text)) return { is: true, doubts: [] };
  if (table) return { is: true, doubts: [{ code: 'maybe-heading', about: text }] };
  if (!next || next.mark?.key === mark.key) return none;
  if (next.mark === undefined)
    return { is: !text.endsWith(':') || next !== undefined, doubts: [{ code: 'maybe-heading', about: text }] };
  const isDeeper = !open.some(({ found }) => found.key === next.mark?.key) || next.mark.value === 1;
  return { is: isDeeper, doubts: [] };
}
