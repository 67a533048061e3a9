import type { AstNode, ParseResult } from 'langium';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { Reader } from './reader.js';

const reader = new Reader(rplanLexer(), () => ({
  buildReference: (_node, _property, $refNode, $refText) => ({
    ref: undefined,
    ...($refNode && { $refNode }),
    $refText,
  }),
}));

/** Reads a text; its references lead nowhere. */
export function readText<T extends AstNode>(text: string): ParseResult<T> {
  return reader.parse<T>(text);
}

/** Reads a text that a tree was read from before somebody edited it. The old tree is used up. */
export function readAfter<T extends AstNode>(before: AstNode, text: string): ParseResult<T> {
  return reader.parse<T>(text, { before });
}
