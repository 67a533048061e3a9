import type { GrammarAST } from 'langium';
import { compiledGrammar } from '../generated/rules.js';
import { END } from '../lexer/columns.js';
import type { Part } from './grammar.js';

const sources = new Map<Part, GrammarAST.AbstractElement>();

/**
 * What Langium asks of the grammar element that a piece of syntax was read by (`GrammarUtils.findNodeForProperty`, `findNodeForKeyword`):
 * its keyword, and the assignment around it. Made from the table, so that the grammar itself, and with it the parsers that Langium's
 * loader of grammars sets up, need not be loaded.
 */
export function grammarSource(part: Part): GrammarAST.AbstractElement {
  const known = sources.get(part);
  if (known) return known;
  const made = sourceOf(part);
  sources.set(part, made);
  return made;
}

function sourceOf({ token, rule, assignment }: Part): GrammarAST.AbstractElement {
  const name = compiledGrammar().tokens[token - END - 1];
  const isTerminal = rule !== undefined || /^[A-Z]/.test(name ?? '');
  const element = isTerminal
    ? { $type: 'RuleCall', rule: { $refText: rule?.name ?? name } }
    : { $type: 'Keyword', value: name };
  return {
    ...element,
    ...(assignment && { $container: { $type: 'Assignment', ...assignment } }),
  } as GrammarAST.AbstractElement;
}
