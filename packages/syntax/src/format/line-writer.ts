import type { Spelled } from './lexeme.js';
import { joined, sameInBoth, widthOf } from './lexeme.js';

/** Lines in the making, in both vocabularies at once; widths are those of the wider. */
export class LineWriter {
  private readonly lines: Spelled[] = [];
  private parts: Spelled[] = [];
  private isEmpty = true;
  private pendingBreak: string | undefined;
  /** Columns of the current line so far, and those of text literals in it. */
  private columns: number;
  private prose = 0;

  constructor(indent: string) {
    this.parts = [sameInBoth(indent)];
    this.columns = indent.length;
  }

  get width(): number {
    return this.columns;
  }

  get widthWithoutProse(): number {
    return this.columns - this.prose;
  }

  /** Writes words, after `gap` unless they begin the line. */
  put(written: Spelled, gap: string, isProse: boolean): void {
    if (this.pendingBreak !== undefined) this.startLine(this.pendingBreak);
    const text = this.isEmpty || gap === '' ? written : joined([sameInBoth(gap), written]);
    this.parts.push(text);
    this.isEmpty = false;
    this.columns += widthOf(text);
    if (isProse) this.prose += widthOf(text);
  }

  /** Begins a line; an unused one is begun anew. */
  startLine(indent: string, content?: Spelled): void {
    if (!this.isEmpty) this.endLine();
    this.pendingBreak = undefined;
    this.parts = content ? [sameInBoth(indent), content] : [sameInBoth(indent)];
    this.isEmpty = content === undefined;
    this.columns = indent.length + (content ? widthOf(content) : 0);
    this.prose = content ? widthOf(content) : 0;
  }

  /** What comes next, if anything, begins a line. */
  breakBeforeNext(indent: string): void {
    this.pendingBreak = indent;
  }

  /** Lines that are whole already. */
  append(lines: readonly Spelled[]): void {
    this.endLine();
    for (const line of lines) this.lines.push(line);
    this.isEmpty = true;
  }

  finish(): readonly Spelled[] {
    if (!this.isEmpty) this.endLine();
    return this.lines;
  }

  private endLine(): void {
    this.lines.push(joined(this.parts));
    this.parts = [];
  }
}
