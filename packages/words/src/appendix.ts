import { APPENDIX, marksOf } from '@rplan/kinds';
import type { Piece } from './pieces.js';

/** `Phụ lục`, with its number where there are several (Decree 30, PL I, P1, III.1) or where the author gives one. */
export function appendixWords(
  id: string,
  appendices: readonly { readonly id: string; readonly mark?: string | undefined }[],
): string {
  const place = appendices.findIndex((appendix) => appendix.id === id);
  const own = appendices[place]?.mark;
  if (own !== undefined || appendices.length < 2 || place < 0) return `Phụ lục ${own ?? ''}`.trim();
  const marks = marksOf(APPENDIX);
  const numbers = appendices.slice(0, place + 1).map(({ mark }) => marks.next(mark));
  return `Phụ lục ${numbers[place]}`;
}

/** `Phụ lục IV` in two: what does not change, and the number of that appendix. A label without a number is one piece. */
export function labelPieces(label: string, id: string): Extract<Piece, { type: 'text' }>[] {
  const [, word = '', number] = /^(.*\s)([IVXLC]+|\d+)$/su.exec(label) ?? [];
  if (number === undefined) return [{ type: 'text', text: label }];
  return [
    { type: 'text', text: word },
    { type: 'text', text: number, target: id },
  ];
}
