import type { TokenColumns } from '../lexer/columns.js';
import type { Part } from './grammar.js';
import { has } from './token-set.js';

/** Thrown where a file does not fit the grammar; it is no error of ours and has no trace. */
export const MISFIT = Symbol('misfit');

/**
 * A place in the tokens of a file, and the decisions of the grammar there. The next token nearly always decides; where several ways
 * begin with it, the first that leads to a token which may follow is taken.
 */
export abstract class Decisions {
  protected at = 0;
  protected readonly types: Uint16Array;
  /** The token after the furthest one that looking ahead came to. */
  protected reached = 0;
  /** How often reading had to leave the grammar. */
  protected left = 0;
  /** Where several ways break off alike, and the rule that they are ways of: nobody knows which was meant. */
  protected undecided: { readonly at: number; readonly rule: string } | undefined;

  constructor(protected readonly columns: TokenColumns) {
    this.types = columns.types;
  }

  /** The way on at a choice; where none fits to its end, the one that fits furthest, and nothing where none even begins. */
  protected choose(choice: Part): Part | undefined {
    return this.chooseAt(choice, this.at) ?? this.furthest(choice);
  }

  /** Whether a repetition goes on. */
  protected goesOn(repeat: Part): boolean {
    return this.goesOnAt(repeat, this.at);
  }

  /** Whether a part that stands in a repetition or a choice can begin here. */
  protected begins(part: Part): boolean {
    return has(part.first, this.types[this.at] ?? 0);
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
      return end >= 0 && has(choice.follow, this.types[end] ?? 0);
    });
  }

  private furthest(choice: Part): Part | undefined {
    this.left++;
    let best: Part | undefined;
    let most = -1;
    for (const part of choice.parts) {
      if (!this.begins(part)) continue;
      const { fits, reached } = this.lookAhead(part);
      // What fits to its end, and is not followed by what may follow, is further than what breaks off there.
      const far = 2 * reached + (fits ? 1 : 0);
      this.undecided = far === most ? { at: reached, rule: choice.within } : far > most ? undefined : this.undecided;
      if (far > most || (far === most && !fits)) [best, most] = [part, far];
    }
    return best;
  }

  /** Whether a part fits here, whether what may follow it then does, and how far it goes. */
  protected lookAhead(part: Part): { readonly fits: boolean; readonly goesOn: boolean; readonly reached: number } {
    const before = this.reached;
    this.reached = this.at;
    const end = this.endOf(part, this.at);
    const { reached } = this;
    this.reached = Math.max(before, reached);
    return { fits: end >= 0, goesOn: end >= 0 && has(part.follow, this.types[end] ?? 0), reached };
  }

  private goesOnAt(repeat: Part, at: number): boolean {
    const type = this.types[at] ?? 0;
    const [inner] = repeat.parts;
    if (!inner || !has(inner.first, type)) return false;
    if (!has(repeat.follow, type)) return true;
    const end = this.endOf(inner, at);
    return end >= 0 && has(inner.follow, this.types[end] ?? 0);
  }

  /** Where a part that begins at `at` ends; -1 where it does not stand there. Reads ahead and builds nothing. */
  private endOf(part: Part, at: number): number {
    switch (part.kind) {
      case 'token':
        if (this.types[at] !== part.token) return -1;
        if (at >= this.reached) this.reached = at + 1;
        return at + 1;
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
