import type { Link } from '../generated/ast.js';

/** A piece of a paragraph as written: words with their emphasis, a line break, or a link. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly type: 'line-break' }
  | { readonly type: 'link'; readonly link: Link; readonly bold: boolean; readonly italic: boolean };
