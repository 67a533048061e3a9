import type { IToken } from 'chevrotain';

const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '{': ['}'],
  LINE_OPEN: ['LINE_CLOSE', 'LINE_END'],
  BLOCK_OPEN: ['BLOCK_CLOSE'],
  LINK_OPEN: ['LINK_CLOSE', 'BAR'],
  BAR: ['SPAN_CLOSE'],
};
const CLOSER_NAMES = new Set(Object.values(CLOSERS).flat());

/** How the tokens of a file nest: blocks, texts, links, spans. Found in one walk. */
export class Structure {
  /** For a token that opens something the index of the one that closes it; -1 for all others, and where nothing does. */
  readonly partner: Int32Array;
  /** The index of the block, text or span that each token, its closer too, stands in; -1 at the top level. The last is the end's. */
  readonly container: Int32Array;
  /** What is still open at the end, outermost first. */
  readonly unclosed: readonly number[];

  constructor(readonly tokens: readonly IToken[]) {
    this.partner = new Int32Array(tokens.length).fill(-1);
    this.container = new Int32Array(tokens.length + 1).fill(-1);
    const open: number[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const name = this.name(index);
      const top = open.at(-1);
      this.container[index] = this.innermost(open);
      const closes = CLOSER_NAMES.has(name) && top !== undefined && CLOSERS[this.name(top)]?.includes(name);
      if (closes) {
        this.partner[top] = index;
        open.pop();
      }
      if (name in CLOSERS) open.push(index);
    }
    this.container[tokens.length] = this.innermost(open);
    this.unclosed = open;
  }

  /** The name of the token's type; `EOF` behind the last. */
  name(index: number): string {
    return this.tokens[index]?.tokenType.name ?? 'EOF';
  }

  /** Whether what a token opens is closed somewhere. */
  isClosed(index: number): boolean {
    const end = this.partner[index] ?? -1;
    return end >= 0 && (this.name(end) !== 'BAR' || this.isClosed(end));
  }

  /** The index behind a token, or behind all that it opens. */
  behind(index: number): number {
    const end = this.partner[index] ?? -1;
    if (end < 0) return index + 1;
    return this.name(end) === 'BAR' ? this.behind(end) : end + 1;
  }

  /** Whether the token is the first one on its line. */
  startsLine(index: number): boolean {
    const line = this.tokens[index]?.startLine ?? 0;
    return index === 0 || line > (this.tokens[index - 1]?.startLine ?? 0);
  }

  private innermost(open: readonly number[]): number {
    for (let at = open.length - 1; at >= 0; at--) {
      const index = open[at] ?? -1;
      if (this.name(index) !== 'LINK_OPEN') return index;
    }
    return -1;
  }
}
