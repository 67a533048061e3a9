import type { Inline } from '../outline.js';

/** Lines as one text with breaks between them. */
export function lineBroken(lines: readonly string[]): Inline[] {
  return lines.flatMap((text, index): Inline[] => [
    ...(index > 0 ? [{ type: 'line-break' } as const] : []),
    { type: 'text', text },
  ]);
}
