import type { Atom } from './atom.js';
import { gapBetween, LINE_LIMIT, plainAtom } from './atom.js';
import { commentAtom } from './comment-atom.js';
import type { Lexeme, StatementKind } from './lexeme.js';
import { isComment } from './lexeme.js';
import { keepWordsApart } from './phrases.js';
import { placeComments } from './placed-comments.js';
import { textAtom } from './text-atom.js';

export interface Statement {
  readonly kind: StatementKind;
  readonly atoms: readonly Atom[];
  readonly block?: Block;
  /** Comments after the statement on its last line. */
  readonly trailing: readonly Atom[];
}

export interface Block {
  /** Comments after the opening brace. */
  readonly afterOpen: readonly Atom[];
  readonly entries: readonly Entry[];
  /** The author wrote the block on one line and it may fit there, or it is empty. */
  readonly onOneLine: boolean;
}

/** A statement or a comment on lines of its own. */
export interface Entry {
  readonly blankBefore: boolean;
  readonly statement?: Statement;
  readonly comment?: Atom;
}

/** The statements and comments of a file, nested by braces. */
export function readTree(lexemes: readonly Lexeme[], text: string): Entry[] {
  return new TreeReader(lexemes, text).entries([]).entries;
}

class TreeReader {
  private readonly lexemes: readonly Lexeme[];
  private readonly text: string;
  private at = 0;

  constructor(lexemes: readonly Lexeme[], text: string) {
    this.lexemes = lexemes;
    this.text = text;
  }

  /** What stands up to the closing brace or the end; `pending` are comments that stood before the opening brace. */
  entries(pending: readonly Lexeme[]): { entries: Entry[]; afterOpen: Atom[] } {
    const entries: Entry[] = [];
    const afterOpen: Atom[] = [];
    let waiting = pending;
    for (;;) {
      const comments = [...waiting, ...this.comments()];
      waiting = [];
      const next = this.lexemes[this.at];
      const isEnd = next === undefined || next.type === '}';
      const { behind, standing, before } = placeComments(comments, isEnd ? undefined : next, entries.length === 0);
      const last = entries.at(-1);
      if (behind.length > 0 && last?.statement) {
        entries[entries.length - 1] = { ...last, statement: { ...last.statement, trailing: behind } };
      } else afterOpen.push(...behind);
      for (const { comment, atom } of standing)
        entries.push({ blankBefore: comment.lineEndsBefore > 1, comment: atom });
      if (isEnd) return { entries, afterOpen };
      entries.push({ blankBefore: (before[0] ?? next).lineEndsBefore > 1, statement: this.statement(before) });
    }
  }

  private comments(): Lexeme[] {
    const from = this.at;
    for (let next = this.lexemes[this.at]; next && isComment(next); next = this.lexemes[this.at]) this.at++;
    return this.lexemes.slice(from, this.at);
  }

  private statement(prefix: readonly Lexeme[]): Statement {
    const first = this.lexemes[this.at];
    const kind = first?.opens ?? 'plain';
    const atoms = prefix.map((comment) => ({
      ...commentAtom(comment, undefined),
      lineBefore: false,
      lineAfter: false,
    }));
    let before: Lexeme | undefined;
    for (;;) {
      const start = this.at;
      const comments = this.comments();
      const next = this.lexemes[this.at];
      if (next?.type === '{') return { kind, atoms: keepWordsApart(atoms), block: this.block(comments), trailing: [] };
      if (next === undefined || next.type === '}' || (next.opens && next !== first)) {
        this.at = start;
        return { kind, atoms: keepWordsApart(atoms), trailing: [] };
      }
      atoms.push(...comments.map((comment, index) => commentAtom(comment, comments[index + 1] ?? next)));
      atoms.push(this.atom(next, before, atoms.length === 0));
      before = this.lexemes[this.at - 1];
    }
  }

  private atom(token: Lexeme, before: Lexeme | undefined, isFirst: boolean): Atom {
    const gap = isFirst ? '' : before ? gapBetween(before, token, this.lexemes[this.at + 1]) : ' ';
    const mayWrap = before?.type === ',';
    const closer = token.type === 'LINE_OPEN' ? 'LINE_CLOSE' : token.type === 'BLOCK_OPEN' ? 'BLOCK_CLOSE' : undefined;
    const from = this.at++;
    if (!closer)
      return {
        ...plainAtom,
        written: token.written,
        gap,
        mayWrap,
        joins: token.type === ',',
        phrase: token.endsPhrase,
      };
    while (this.at < this.lexemes.length && this.lexemes[this.at - 1]?.type !== closer) this.at++;
    return { ...textAtom(this.lexemes.slice(from, this.at), gap), mayWrap };
  }

  private block(before: readonly Lexeme[]): Block {
    const from = this.at;
    const open = this.lexemes[this.at++];
    const { entries, afterOpen } = this.entries(before);
    const close = this.lexemes[this.at++];
    const isEmpty = entries.length === 0 && afterOpen.length === 0;
    // A token takes a column at least: what cannot fit need not be tried, at every depth of a file that is one line.
    const mayFit = this.at - from <= LINE_LIMIT && !/[\r\n]/.test(this.text.slice(open?.end, close?.start));
    return { entries, afterOpen, onOneLine: isEmpty || mayFit };
  }
}
