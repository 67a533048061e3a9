import type { AstNode, GrammarAST, LangiumCoreServices, ParseResult } from 'langium';
import { compiledGrammar } from '../../generated/rules.js';
import type { RPlanLexer } from '../../lexer/lexer.js';
import { reportOf } from '../../lexer/lexer.js';
import type { RPlanValueConverter } from '../../value-converter.js';
import { hasLongRuns } from '../long-runs.js';
import { Nesting } from '../nesting.js';
import type { Part, Rule } from './grammar.js';
import { linkRules } from './grammar.js';
import { TreeReader } from './tree-reader.js';

/**
 * Reads files in which nothing is wrong, as nearly all are: the same tree as the forgiving parser's, without its preparations. It
 * decides by the next token, goes no way back, and gives up at the first thing that does not fit.
 */
export class WholeParser {
  private readonly entry: Rule;
  private readonly lexer: RPlanLexer;
  private readonly nesting: Nesting;
  private readonly sources = new Map<Part, GrammarAST.AbstractElement>();

  constructor(private readonly services: LangiumCoreServices) {
    this.lexer = services.parser.Lexer as RPlanLexer;
    this.nesting = new Nesting(this.lexer.tokenIds);
    this.entry = linkRules(compiledGrammar());
  }

  /** Undefined where anything is wrong with the file. */
  parse<T extends AstNode>(text: string): ParseResult<T> | undefined {
    if (hasLongRuns(text)) return undefined;
    const columns = this.lexer.scan(text);
    if (columns.errors.length > 0 || !this.nesting.isWhole(columns)) return undefined;
    const { parser, references } = this.services;
    const converter = parser.ValueConverter as RPlanValueConverter;
    const value = new TreeReader(columns, this.entry, converter, this.sourceOf, references.Linker).read();
    return value && { value: value as T, lexerErrors: [], parserErrors: [], lexerReport: reportOf(columns, []) };
  }

  /** The grammar itself is loaded when somebody asks by what a piece of syntax was read. */
  private readonly sourceOf = (part: Part): GrammarAST.AbstractElement => {
    const known = this.sources.get(part);
    if (known) return known;
    const { AstNodeLocator } = this.services.workspace;
    const found = AstNodeLocator.getAstNode<GrammarAST.AbstractElement>(this.services.Grammar, part.source ?? '');
    if (!found) throw new Error(`The grammar has nothing at ${part.source}.`);
    this.sources.set(part, found);
    return found;
  };
}
