import type { GrammarAST } from 'langium';
import { DefaultAstNodeLocator } from 'langium';
import { RPlanGrammar } from '../generated/grammar.js';
import type { Part } from './grammar.js';

const sources = new Map<Part, GrammarAST.AbstractElement>();
const locator = new DefaultAstNodeLocator();

/** The element of Langium's grammar that a part was compiled from. The grammar itself is loaded when somebody first asks. */
export function grammarSource(part: Part): GrammarAST.AbstractElement {
  const known = sources.get(part);
  if (known) return known;
  const found = locator.getAstNode<GrammarAST.AbstractElement>(RPlanGrammar(), part.source ?? '');
  if (!found) throw new Error(`The grammar has nothing at ${part.source}.`);
  sources.set(part, found);
  return found;
}
