import { compiledGrammar } from '../generated/rules.js';
import { RPlanLexer } from './lexer.js';
import { TokenIds } from './token-ids.js';

let lexer: RPlanLexer | undefined;

/** The lexer of the language. It keeps nothing of what it reads: one is enough. */
export function rplanLexer(): RPlanLexer {
  lexer ??= new RPlanLexer(new TokenIds(compiledGrammar().tokens, compiledGrammar().patterns));
  return lexer;
}
