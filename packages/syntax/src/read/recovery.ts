import type { TokenColumns } from '../lexer/columns.js';
import type { SyntaxFault } from './faults.js';
import { faultToken } from './faults.js';
import type { Part, Rule } from './grammar.js';
import { Nesting } from './nesting.js';
import { Statements, startersOf } from './statements.js';
import { has } from './token-set.js';

/** With these a statement can go on although something before them is missing. */
const GOES_ON = new Set(['{', ',', '=', 'LINE_OPEN', 'BLOCK_OPEN', 'LINK_CLOSE', 'BAR']);
const NEVER_MISSING = new Set([
  ...['{', '}', 'LINE_OPEN', 'LINE_CLOSE', 'LINE_END', 'BLOCK_OPEN', 'BLOCK_CLOSE'],
  ...['BAR', 'LINK_CLOSE', 'SPAN_CLOSE'],
]);

/** A fault as it is met, before it is known how reading goes on after it. */
export interface NotedFault {
  /** The token that does not fit. */
  readonly index: number;
  readonly expected: readonly string[];
  /** Whether the token itself is right, and only something before it is missing. */
  missing: boolean;
  /** Where reading went on. */
  to: number;
}

/**
 * What to do at a token that does not fit. What is skipped is skipped whole, braces and texts included: a fault costs its own statement
 * and neither hides its neighbours nor moves them to another parent.
 */
export class Recovery {
  readonly noted: NotedFault[] = [];
  /** The block whose statements are being read. */
  block: Part;
  private readonly leftOut = new Set<number>();
  private found: { readonly nesting: Nesting; readonly statements: Statements } | undefined;

  constructor(
    private readonly columns: TokenColumns,
    private readonly entry: Rule,
  ) {
    this.block = entry.body;
  }

  note(index: number, expected: readonly string[]): void {
    this.noted.push({ index, expected, missing: false, to: index });
  }

  nameOf({ token }: Part): string {
    return this.columns.byId[token]?.name ?? 'EOF';
  }

  /** Whether reading may go on as if this token stood there: what may come after it does. */
  mayBeMissing(part: Part, at: number, calls: readonly Part[]): boolean {
    if (NEVER_MISSING.has(this.nameOf(part)) || !this.mayFollow(part, this.columns.types[at] ?? 0, calls)) return false;
    this.isMissing();
    return true;
  }

  /** Whether the token at fault is one too many, and what should stand there comes right after it. */
  mayBeLeftOut(part: Part, at: number): boolean {
    const { columns } = this;
    if (columns.types[at + 1] !== part.token || columns.nameAt(at) === '}' || columns.startsLine(at + 1)) return false;
    if (this.nesting.after(at) !== at + 1 || this.statements.begins(this.block, at)) return false;
    this.leftOut.add(at);
    return true;
  }

  /** Whether what its own rule goes on with comes after a part that broke off. */
  goesOnAfter(part: Part, at: number): boolean {
    if (!GOES_ON.has(this.columns.nameAt(at)) || !has(part.rest, this.columns.types[at] ?? 0)) return false;
    this.isMissing();
    return true;
  }

  /** The token at which reading goes on after a statement that broke off. */
  afterStatement(block: Part, at: number): number {
    const to = this.statements.next(block, at);
    if (to === at) this.isMissing();
    this.wentOnAt(to);
    return to;
  }

  /** The same at what is no statement of the block at all; it is noted. */
  overNoStatement(block: Part, at: number, isNext: boolean): number {
    this.note(at, startersOf(block, this.columns));
    const to = this.statements.next(block, at);
    const isStuck = to === at && this.columns.nameAt(at) !== '}' && !isNext;
    const on = isStuck ? this.statements.next(block, this.nesting.after(at)) : to;
    this.wentOnAt(on);
    return on;
  }

  /** Whether a block ends here, or the file does. */
  closes(block: Part, at: number): boolean {
    return at >= this.columns.count || has(block.rest, this.columns.types[at] ?? 0);
  }

  /** The first token from this one on that was not left out. */
  firstRead(index: number): number {
    let first = index;
    if (this.leftOut.size === 0) return first;
    while (this.leftOut.has(first)) first++;
    return first;
  }

  /** The faults as rules report them. */
  faults(): SyntaxFault[] {
    return this.noted.flatMap((noted) => this.faultOf(noted) ?? []);
  }

  faultOf({ index, expected, missing, to }: NotedFault): SyntaxFault | undefined {
    const { columns } = this;
    const isAfterNothing = index > 0 && (columns.isVirtual(index - 1) || columns.nameAt(index - 1) === 'LINE_END');
    // After a text that lost its fence, or a brace that was only thought to be there, nothing can be said.
    if (columns.nameAt(index) === '{' && columns.isVirtual(index)) return undefined;
    if (missing && isAfterNothing) return undefined;
    const token = faultToken(columns, index);
    const previous = index > 0 && !columns.isVirtual(index - 1) ? faultToken(columns, index - 1) : undefined;
    const place = missing && previous ? previous : token;
    const names = this.namesFrom(index, Math.max(index + 1, to));
    return {
      kind: missing ? 'missing' : 'unexpected',
      start: place.start,
      end: place.end,
      expected,
      token,
      ...(previous && { previous }),
      ...(names.length > 0 && { names }),
      ...(this.nesting.isInText(index) && { inLink: true }),
    };
  }

  private namesFrom(from: number, to: number): string[] {
    const names: string[] = [];
    for (let at = from; at < to; at++)
      if (this.columns.nameAt(at) === 'ID') names.push(this.columns.imageAt(at).normalize('NFC'));
    return names;
  }

  private isMissing(): void {
    const last = this.noted.at(-1);
    if (last) last.missing = true;
  }

  private wentOnAt(to: number): void {
    const last = this.noted.at(-1);
    if (last) last.to = to;
  }

  /** Whether a token may come after this part, in its own rule or in those that called it. */
  private mayFollow(part: Part, type: number, calls: readonly Part[]): boolean {
    if (has(part.rest, type)) return true;
    let isEmpty = part.restMayBeEmpty;
    for (let call = calls.length - 1; isEmpty && call >= 0; call--) {
      const { rest, restMayBeEmpty } = calls[call] ?? part;
      if (has(rest, type)) return true;
      isEmpty = restMayBeEmpty;
    }
    return false;
  }

  private get nesting(): Nesting {
    return this.structure.nesting;
  }

  private get statements(): Statements {
    return this.structure.statements;
  }

  private get structure() {
    if (!this.found) {
      const nesting = new Nesting(this.columns);
      this.found = { nesting, statements: new Statements(this.columns, nesting, this.entry) };
    }
    return this.found;
  }
}
