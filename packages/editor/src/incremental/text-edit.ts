/** What differs between two texts: a stretch of the old one and what stands in its place. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest stretch that differs, looked for from both ends. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let common = 0;
  const most = shorter - start;
  while (common < most && before.charCodeAt(before.length - 1 - common) === after.charCodeAt(after.length - 1 - common))
    common++;
  return { start, oldEnd: before.length - common, newEnd: after.length - common };
}

/** How what stands behind an edit moves. `column` holds for the line on which the edit ends. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
  /** The line, in the old text, on which the edit ends. */
  readonly line: number;
  readonly column: number;
}

export function shiftOf(before: string, after: string, edit: TextEdit): Shift {
  const old = endOf(before, edit.oldEnd);
  const now = endOf(after, edit.newEnd);
  return {
    offset: edit.newEnd - edit.oldEnd,
    lines: now.line - old.line,
    line: old.line,
    column: now.column - old.column,
  };
}

/** The line and the column of an offset, from zero. */
function endOf(text: string, offset: number): { line: number; column: number } {
  let line = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart };
}
