import type { Paragraph, RunLook } from '@rplan/word-reader';

/** Whether all the words of a paragraph look so. */
export function isWholly(paragraph: Paragraph, key: 'bold' | 'italic'): boolean {
  const shown = shownRuns(paragraph);
  return shown.length > 0 && shown.every((look) => look[key]);
}

function shownRuns({ runs, text }: Paragraph): RunLook[] {
  // A mark or a stop that is set otherwise than its line changes nothing.
  return runs.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))).map(({ look }) => look);
}

/** It holds a picture, or what another program shows as one. */
export function hasPicture({ drawings }: Paragraph): boolean {
  return drawings.some(({ kind }) => kind === 'picture' || kind === 'object');
}

export function isBlank({ text }: Paragraph): boolean {
  return text.trim() === '';
}

export function isCentred({ look, text }: Paragraph): boolean {
  return look.align === 'center' && text.trim() !== '';
}

/** Capital letters only, and a word of them at least. */
export function isUpper(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
