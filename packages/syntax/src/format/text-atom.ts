import type { Atom } from './atom.js';
import { gapBetween, plainAtom } from './atom.js';
import type { Lexeme, Spelled } from './lexeme.js';
import { joined, sameInBoth } from './lexeme.js';
import { withoutEndSpace } from './line-space.js';

/**
 * A text literal from its tokens. The words stay as written; inside links keywords get the spelling of the vocabulary and
 * spaces go. Lines of `"""` lose their outer spaces, which do not count, and get the indentation of the block later.
 */
export function textAtom(tokens: readonly Lexeme[], gap: Atom['gap']): Atom {
  const opener = tokens[0];
  const shape = { ...plainAtom, gap, prose: true, detachable: opener?.detachable === true };
  const isBlock = opener?.type === 'BLOCK_OPEN';
  if (!isBlock || tokens.length <= 2) return { ...shape, written: joined(tokens.map(spelledInText)) };
  const content = joined(tokens.slice(1, -1).map((token, index) => spelledInText(token, index + 1, tokens)));
  const lines = linesOf(content);
  const closesInLine = lines.at(-1)?.vi.endsWith('"""') === true;
  return { ...shape, written: sameInBoth('"""'), lines, closesInLine };
}

function spelledInText(token: Lexeme, index: number, tokens: readonly Lexeme[]): Spelled {
  const before = tokens[index - 1];
  const gap = token.type === '.' ? gapBetween(before, token, tokens[index + 1]) : '';
  return gap === '' ? token.written : joined([sameInBoth(gap), token.written]);
}

function linesOf({ en, vi }: Spelled): Spelled[] {
  const english = en.split(LINE_END);
  const lines = vi.split(LINE_END).map((line, index) => ({ vi: trimmed(line), en: trimmed(english[index] ?? '') }));
  while (lines[0]?.vi === '') lines.shift();
  while (lines.at(-1)?.vi === '') lines.pop();
  return lines;
}

/** A line end; one after a backslash belongs to the words. */
const LINE_END = /(?<=(?:^|[^\\])(?:\\\\)*)(?:\r\n|\n|\r)/;

/** Without outer spaces, but never without one that a backslash escapes. */
function trimmed(line: string): string {
  const start = line.replace(/^[ \t]+/, '');
  const end = withoutEndSpace(start);
  let backslashes = 0;
  while (end.at(-1 - backslashes) === '\\') backslashes++;
  return (end.length < start.length && backslashes % 2 === 1 ? `${end} ` : end).replace(/\\\r$/, '\\ ');
}
