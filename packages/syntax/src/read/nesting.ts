import type { TokenColumns } from '../lexer/columns.js';

const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '{': ['}'],
  LINE_OPEN: ['LINE_CLOSE', 'LINE_END'],
  BLOCK_OPEN: ['BLOCK_CLOSE'],
  LINK_OPEN: ['LINK_CLOSE', 'BAR'],
  BAR: ['SPAN_CLOSE'],
};
const CLOSER_NAMES = new Set(Object.values(CLOSERS).flat());

/** How the tokens of a file nest: blocks, texts, links, spans. Found in one walk, where something is wrong. */
export class Nesting {
  /** For a token that opens something the index of the one that closes it; -1 for all others, and where nothing does. */
  readonly partner: Int32Array;
  /** The index of the block, text or span that each token, its closer too, stands in; -1 at the top level. The last is the end's. */
  readonly container: Int32Array;
  /** What is still open at the end, outermost first. */
  readonly unclosed: readonly number[];

  constructor(readonly columns: Pick<TokenColumns, 'count' | 'nameAt'>) {
    const { count } = columns;
    this.partner = new Int32Array(count).fill(-1);
    this.container = new Int32Array(count + 1).fill(-1);
    const open: number[] = [];
    /** The same without links: what they stand in is what a token inside them stands in. */
    const around: number[] = [];
    for (let index = 0; index < count; index++) {
      const name = columns.nameAt(index);
      const top = open.at(-1);
      this.container[index] = around.at(-1) ?? -1;
      if (top !== undefined && CLOSER_NAMES.has(name) && CLOSERS[columns.nameAt(top)]?.includes(name)) {
        this.partner[top] = index;
        open.pop();
        if (around.at(-1) === top) around.pop();
      }
      if (!(name in CLOSERS)) continue;
      open.push(index);
      if (name !== 'LINK_OPEN') around.push(index);
    }
    this.container[count] = around.at(-1) ?? -1;
    this.unclosed = open;
  }

  /** Whether what a token opens is closed somewhere. */
  isClosed(index: number): boolean {
    for (let end = this.partner[index] ?? -1; end >= 0; end = this.partner[end] ?? -1) {
      if (this.columns.nameAt(end) !== 'BAR') return true;
    }
    return false;
  }

  /** The index after a token, or after all that it opens. */
  after(index: number): number {
    for (let last = index; ; ) {
      const end = this.partner[last] ?? -1;
      if (end < 0) return last + 1;
      if (this.columns.nameAt(end) !== 'BAR') return end + 1;
      last = end;
    }
  }

  /** Whether a token stands in a text, its links, or their words. */
  isInText(index: number): boolean {
    const around = this.container[index] ?? -1;
    return around >= 0 && this.columns.nameAt(around) !== '{';
  }
}
