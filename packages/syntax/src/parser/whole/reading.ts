import type { TokenColumns } from '../../lexer/columns.js';
import type { Part } from './grammar.js';
import { has } from './token-set.js';

/** Thrown where a file does not fit the grammar; it is no error of ours and has no trace. */
export const MISFIT = Symbol('misfit');

/**
 * A place in the tokens of a file, and the decisions of the grammar there. The next token nearly always decides; where several ways
 * begin with it, the first that leads to a token which may follow is taken.
 */
export abstract class Reading {
  protected at = 0;
  protected readonly types: Uint16Array;

  constructor(protected readonly columns: TokenColumns) {
    this.types = columns.types;
  }

  /** The way on at a choice. */
  protected choose(choice: Part): Part {
    const chosen = this.chooseAt(choice, this.at);
    if (!chosen) throw MISFIT;
    return chosen;
  }

  /** Whether a repetition goes on. */
  protected goesOn(repeat: Part): boolean {
    return this.goesOnAt(repeat, this.at);
  }

  private chooseAt(choice: Part, at: number): Part | undefined {
    const type = this.types[at] ?? 0;
    const known = choice.chosen[type] ?? 0;
    if (known > 0) return choice.parts[known - 1];
    const possible = choice.parts.filter(({ first, mayBeEmpty }) => mayBeEmpty || has(first, type));
    if (known === 0 && possible.length <= 1) {
      const [only] = possible;
      if (only) choice.chosen[type] = choice.parts.indexOf(only) + 1;
      return only;
    }
    choice.chosen[type] = -1;
    return possible.find((part) => {
      const end = this.endOf(part, at);
      return end >= 0 && has(choice.behind, this.types[end] ?? 0);
    });
  }

  private goesOnAt(repeat: Part, at: number): boolean {
    const type = this.types[at] ?? 0;
    const [inner] = repeat.parts;
    if (!inner || !has(inner.first, type)) return false;
    if (!has(repeat.behind, type)) return true;
    const end = this.endOf(inner, at);
    return end >= 0 && has(inner.behind, this.types[end] ?? 0);
  }

  /** Where a part that begins at `at` ends; -1 where it does not stand there. Reads ahead and builds nothing. */
  private endOf(part: Part, at: number): number {
    switch (part.kind) {
      case 'token':
        return this.types[at] === part.token ? at + 1 : -1;
      case 'call':
        return part.rule ? this.endOf(part.rule.body, at) : -1;
      case 'sequence': {
        let end = at;
        for (const inner of part.parts) {
          end = this.endOf(inner, end);
          if (end < 0) break;
        }
        return end;
      }
      case 'choice': {
        const chosen = this.chooseAt(part, at);
        return chosen ? this.endOf(chosen, at) : -1;
      }
      case 'repeat':
        return this.endOfRepeat(part, at);
    }
  }

  private endOfRepeat(repeat: Part, from: number): number {
    const [inner] = repeat.parts;
    let end = from;
    if (!inner) return end;
    if (repeat.required) end = this.endOf(inner, end);
    while (end >= 0 && this.goesOnAt(repeat, end)) {
      end = this.endOf(inner, end);
      if (!repeat.many) break;
    }
    return end;
  }
}
