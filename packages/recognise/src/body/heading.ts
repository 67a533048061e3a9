import type { Doubt } from '../doubt.js';
import { isCentred, isUpper, isWholly } from '../prose/looks.js';
import type { Mark } from '../prose/mark.js';
import { wordsOf } from '../prose/words.js';
import type { Item, OpenSection } from './open-section.js';

/** `Chương I`, `Biểu mẫu 2`: the mark of a title and no number of a list. In a sentence the same words are no mark. */
export function isTitle({ kind }: Mark): boolean {
  return kind === 'part' || kind === 'form';
}

function standsOut(paragraph: Item['paragraph']): boolean {
  return isCentred(paragraph) || isWholly(paragraph, 'bold') || isUpper(paragraph.text);
}

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
  if (isTitle(mark)) return { is: standsOut(paragraph), doubts: [] };
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
