/**
 * Which `{` inside a text opens a link. A link ends on the line it starts on; a brace that cannot be one is literal text
 * that a check reports, so that a broken link costs itself and never the rest of the file.
 *
 * The braces of a line are paired once and remembered: asking for every brace of a line is linear in its length.
 */
export class LineBraces {
  private readonly text: string;
  private lineEnd = -1;
  private paired = new Set<number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the brace at `offset` opens a link. At the end of the input an unfinished link counts: it is being typed. */
  opensLink(offset: number): boolean {
    if (offset >= this.lineEnd) this.pairFrom(offset);
    return this.paired.has(offset) && this.hasLinkHead(offset);
  }

  private pairFrom(start: number): void {
    const open: number[] = [];
    this.paired = new Set();
    let at = start;
    for (; at < this.text.length; at++) {
      const char = this.text.charCodeAt(at);
      if (char === NEWLINE || char === RETURN) break;
      if (char === BACKSLASH) at++;
      else if (char === OPEN) open.push(at);
      else if (char === CLOSE) {
        const partner = open.pop();
        if (partner !== undefined) this.paired.add(partner);
      }
    }
    if (at >= this.text.length) for (const unfinished of open) this.paired.add(unfinished);
    this.lineEnd = at;
  }

  /** `{`, a name with its parts, then `}` or `|`: nothing else can be a link. */
  private hasLinkHead(offset: number): boolean {
    LINK_HEAD.lastIndex = offset;
    return LINK_HEAD.test(this.text);
  }
}

const NEWLINE = 10;
const RETURN = 13;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const LINK_HEAD = /\{[\p{L}\p{M}\p{N}\-\u2010\u2011\u2212_.^ \t]*(?:[}|]|$(?![\r\n]))/uy;
