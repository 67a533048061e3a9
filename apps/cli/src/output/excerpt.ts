/** A line and column of a text, both from 1; columns count what an editor counts, UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds positions by offset without walking the text again for each. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
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

  line(number: number): string {
    const start = this.starts[number - 1] ?? 0;
    const end = this.starts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }
}

const WIDTH = 96;
const BEFORE = 36;

/** The source line with carets under `start` to `end`; a long line, as prose is, is cut to what surrounds the place. */
export function excerpt(lines: Lines, start: number, end: number): { readonly source: string; readonly carets: string } {
  const { line, column } = lines.position(start);
  const text = lines.line(line);
  const from = column - 1;
  const to = Math.max(from + 1, Math.min(from + (end - start), text.length));
  const left = text.length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, text.length - WIDTH));
  const right = Math.min(text.length, Math.max(left + WIDTH, left + 1));
  const before = (left > 0 ? '…' : '') + untabbed(text.slice(left, from));
  const marked = untabbed(text.slice(from, Math.min(to, right)));
  const after = untabbed(text.slice(Math.min(to, right), right)) + (right < text.length ? '…' : '');
  return { source: before + marked + after, carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))) };
}

function untabbed(text: string): string {
  // Control characters would move the cursor of a terminal.
  return text.replaceAll('\t', '  ').replace(/\p{Cc}/gu, '�');
}

/** Columns on a terminal: combining marks take none, so decomposed Vietnamese lines up too; CJK letters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1;
  return width;
}
