import { sentence } from './amounts.js';

interface Emphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A stretch of a text with its references worded: what a page, a cell or a calendar entry shows. */
export type Piece =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      /** The appendix of the document itself whose number this is. */
      readonly target?: string;
    }
  | { readonly type: 'line-break' }
  /** The mark of a footnote, by the note's place in the order of the first marks. */
  | { readonly type: 'note-mark'; readonly note: number };

/** The letters alone. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'line-break' ? '\n' : '')).join('');
}

/** Begins with a capital. */
export function raised(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  return first?.type === 'text' ? [{ ...first, text: sentence(first.text) }, ...rest] : [...pieces];
}

/** With the emphasis of what stands around, where a piece has none of its own. */
export function emphasised(pieces: readonly Piece[], emphasis: Emphasis): Piece[] {
  return pieces.map((piece) => (piece.type === 'text' ? { ...emphasis, ...piece } : piece));
}

export function emphasisOf({ bold, italic }: { bold?: boolean | undefined; italic?: boolean | undefined }): Emphasis {
  return { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) };
}

/** Neighbouring letters of one look as one run: fewer runs are what Word itself would write. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (
      piece.type === 'text' &&
      last?.type === 'text' &&
      last.target === undefined &&
      piece.target === undefined &&
      !!last.bold === !!piece.bold &&
      !!last.italic === !!piece.italic
    ) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}
