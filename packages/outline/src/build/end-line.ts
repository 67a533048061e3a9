import type { Inline } from '../outline.js';
import { printedText } from '../print/inline.js';

/** Ends a line with a mark, unless the author ended it already: what the tool adds is never doubled. */
export function endLine(content: readonly Inline[], mark: string): Inline[] {
  return /[.;,:]\s*$/.test(printedText(content)) ? [...content] : [...content, { type: 'text', text: mark }];
}

/**
 * Ends the content of a document with `./.` (every model of PL III has it). A full stop that the author wrote is kept and
 * completed; an end mark that stands already is left alone.
 */
export function endContent(content: readonly Inline[], mark: string): Inline[] {
  const text = printedText(content).trimEnd();
  if (mark === '' || text.endsWith(mark)) return [...content];
  return [...content, { type: 'text', text: text.endsWith('.') && mark.startsWith('.') ? mark.slice(1) : mark }];
}
