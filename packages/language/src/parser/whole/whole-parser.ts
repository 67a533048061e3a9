import type { AstNode, LangiumCoreServices, ParseResult } from 'langium';
import type { RPlanLexer } from '../../lexer/lexer.js';
import { reportOf } from '../../lexer/lexer.js';
import { hasLongRuns } from '../long-runs.js';
import { Nesting } from '../nesting.js';
import type { Rule } from './grammar.js';
import { compileGrammar } from './grammar.js';
import { TreeReader } from './tree-reader.js';

/**
 * Reads files in which nothing is wrong, as nearly all are: the same tree as the forgiving parser's, without its preparations. It
 * decides by the next token, goes no way back, and gives up at the first thing that does not fit.
 */
export class WholeParser {
  private readonly entry: Rule;
  private readonly lexer: RPlanLexer;
  private readonly nesting: Nesting;

  constructor(private readonly services: LangiumCoreServices) {
    this.lexer = services.parser.Lexer as RPlanLexer;
    this.nesting = new Nesting(this.lexer.tokenIds);
    this.entry = compileGrammar(services.Grammar, this.lexer.tokenIds, services.shared.AstReflection);
  }

  /** Undefined where anything is wrong with the file. */
  parse<T extends AstNode>(text: string): ParseResult<T> | undefined {
    if (hasLongRuns(text)) return undefined;
    const columns = this.lexer.scan(text);
    if (columns.errors.length > 0 || !this.nesting.isWhole(columns)) return undefined;
    const { parser, references } = this.services;
    const value = new TreeReader(columns, this.entry, parser.ValueConverter, references.Linker).read();
    return value && { value: value as T, lexerErrors: [], parserErrors: [], lexerReport: reportOf(columns, []) };
  }
}
