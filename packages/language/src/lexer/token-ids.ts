import type { TokenType } from 'chevrotain';
import { createToken } from 'chevrotain';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { END } from './columns.js';

/** The token types of the grammar: keywords by their English name, terminals by theirs. */
export class TokenIds {
  /** Every token type by name: the parser's vocabulary. */
  readonly byName: Readonly<Record<string, TokenType>>;
  /** The types by the numbers that stand for them in the columns of tokens; `END` is none of them. */
  readonly byId: readonly TokenType[];
  private readonly ids = new Map<string, number>();
  private readonly terminals: ReadonlyMap<string, GrammarAST.TerminalRule>;

  constructor(grammar: GrammarAST.Grammar) {
    this.terminals = new Map(grammar.rules.filter(GrammarAST.isTerminalRule).map((rule) => [rule.name, rule]));
    const names = new Set<string>(['DIGIT_PHRASE', ...this.terminals.keys()]);
    for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
      for (const part of AstUtils.streamAllContents(rule)) if (GrammarAST.isKeyword(part)) names.add(part.value);
    }
    const byId: TokenType[] = [];
    for (const name of names) {
      const id = END + 1 + this.ids.size;
      this.ids.set(name, id);
      byId[id] = createToken({ name });
    }
    this.byId = byId;
    this.byName = Object.fromEntries(byId.flatMap((type) => [[type.name, type]]));
  }

  idOf(name: string): number {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The grammar has no token '${name}'.`);
    return id;
  }

  /** The pattern of a terminal, for one place at a time; undefined for a keyword, which is its own pattern. */
  patternOf(name: string): RegExp | undefined {
    const rule = this.terminals.get(name);
    if (!rule) return undefined;
    const pattern = GrammarUtils.terminalRegex(rule);
    return new RegExp(pattern, `${pattern.flags}y`);
  }
}
