/** A line and column of a text, both from 1; columns count what an editor counts, UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds positions by offset without walking the text again for each. Lines end in a line feed, with or without a return. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** Where a line begins and ends in the text, its end excluded. */
  bounds(line: number): { readonly start: number; readonly end: number } {
    const start = this.starts[line - 1] ?? 0;
    const next = this.starts[line];
    const end = next === undefined ? this.text.length : next - 1;
    return { start, end: this.text.charCodeAt(end - 1) === RETURN && end > start ? end - 1 : end };
  }
}

const RETURN = 13;
