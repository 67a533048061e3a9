import type { Region, SyntaxFault } from '@rplan/syntax';
import type { IToken } from 'chevrotain';
import type { Shift } from './text-edit.js';

/** Whether a fault stays in its own statement, so that the statements around it are read as if it were not there. */
export function isLocal({ kind, expected }: SyntaxFault): boolean {
  return kind === 'unexpected' ? !opensBlock(expected) : kind === 'missing' && !opensBlock(expected);
}

function opensBlock(expected: readonly string[]): boolean {
  return expected.length === 1 && expected[0] === '{';
}

/** The faults of a file after a part of it was read anew: those of the part, and of the others where they are now. */
export function faultsAround(
  old: readonly SyntaxFault[],
  fresh: readonly SyntaxFault[],
  was: Region,
  is: Region,
  shift: Shift,
): SyntaxFault[] | undefined {
  const before = old.filter(({ end }) => end <= was.start);
  const after = old.filter(({ start }) => start >= was.end);
  const within = old.length - before.length - after.length;
  if (within !== old.filter(({ start, end }) => start >= was.start && end <= was.end).length) return undefined;
  // What was left out behind a fault must not reach into the part, nor out of it.
  if (before.some((fault) => reach(fault) > was.start) || fresh.some((fault) => reach(fault) > is.end))
    return undefined;
  const moved = new Set<IToken>();
  return [...before, ...fresh, ...after.map((fault) => shifted(fault, shift, moved))];
}

function reach({ end, resyncedTokens }: SyntaxFault): number {
  return Math.max(end, ...resyncedTokens.map((token) => token.startOffset + token.image.length || 0));
}

function shifted(fault: SyntaxFault, shift: Shift, moved: Set<IToken>): SyntaxFault {
  for (const token of [fault.token, ...(fault.previous ? [fault.previous] : []), ...fault.resyncedTokens]) {
    if (moved.has(token)) continue;
    moved.add(token);
    moveToken(token, shift);
  }
  return { ...fault, start: fault.start + shift.offset, end: fault.end + shift.offset };
}

/** Lines and columns of tokens count from one. */
function moveToken(token: IToken, { offset, lines, line, column }: Shift): void {
  token.startOffset += offset;
  if (token.endOffset !== undefined) token.endOffset += offset;
  if (token.startLine === line + 1 && token.startColumn !== undefined) token.startColumn += column;
  if (token.endLine === line + 1 && token.endColumn !== undefined) token.endColumn += column;
  if (token.startLine !== undefined) token.startLine += lines;
  if (token.endLine !== undefined) token.endLine += lines;
}
