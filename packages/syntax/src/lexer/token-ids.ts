import { END } from './columns.js';
import type { TokenType } from './token.js';

/** The token types of the grammar: keywords by their English name, terminals by theirs. */
export class TokenIds {
  /** Every token type by name: the parser's vocabulary. */
  readonly byName: Readonly<Record<string, TokenType>>;
  /** The types by the numbers that stand for them in the columns of tokens; `END` is none of them. */
  readonly byId: readonly TokenType[];
  private readonly ids = new Map<string, number>();

  /** The names in the order of their ids, and the patterns of terminals with their flags. */
  constructor(
    names: readonly string[],
    private readonly patterns: Readonly<Record<string, readonly string[]>>,
  ) {
    const byId: TokenType[] = [];
    for (const [index, name] of names.entries()) {
      this.ids.set(name, END + 1 + index);
      byId[END + 1 + index] = { name };
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
    const [source, flags = ''] = this.patterns[name] ?? [];
    return source === undefined ? undefined : new RegExp(source, `${flags}y`);
  }
}
