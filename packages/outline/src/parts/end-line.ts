import { textOf } from '@rplan/words';
import type { Block, Inline } from '../outline.js';
import type { FixedTexts } from '../profile/index.js';

/** Ends a line with a mark, unless the author ended it already: what the tool adds is never doubled. */
export function endLine(content: readonly Inline[], mark: string): Inline[] {
  return /[.;,:]\s*$/.test(textOf(content)) ? [...content] : [...content, { type: 'text', text: mark }];
}

/**
 * Ends the content of a document with `./.` (every model of PL III has it). A full stop that the author wrote is kept and
 * completed; an end mark that stands already is left alone, and so is what ends as no sentence does: the mark follows no other sign.
 */
export function endContent(content: readonly Inline[], mark: string): Inline[] {
  const text = textOf(content).trimEnd();
  if (mark === '' || text.endsWith(mark) || /[;,:]$/.test(text)) return [...content];
  return [...content, { type: 'text', text: text.endsWith('.') && mark.startsWith('.') ? mark.slice(1) : mark }];
}

/** Ends each căn cứ, and the last one with a stop (Decree 30, PL I, P1, II.6.a), unless its author ended it. */
export function endBases(blocks: readonly Block[], { basisEnd, lastBasisEnd }: FixedTexts): Block[] {
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' || block.role !== 'legal-basis') return block;
    const next = blocks[index + 1];
    // What follows with its own sign goes on the same list: `Thực hiện Kế hoạch ...;`.
    const goesOn = next?.type === 'paragraph' && next.role === 'text' && /;\s*$/.test(textOf(next.content));
    const isLast = !goesOn && (next?.type !== 'paragraph' || next.role !== 'legal-basis');
    return { ...block, content: endLine(block.content, isLast ? lastBasisEnd : basisEnd) };
  });
}
