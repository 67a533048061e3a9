import { type Block, linesOf } from '@rplan/word-reader';
import { oneLine } from '../prose/folding.js';
import { isBlank } from '../prose/looks.js';
import { plainWords, type Words } from '../prose/words.js';

const LABEL = /^\s*Kính (?:gửi|trình)\s*:?/iu;
/** Paragraphs between title and addressees at most. */
const FURTHEST = 6;

/** `Kính gửi:` with one on its line or several below, as lines or in a table. */
export function findAddressees(
  blocks: readonly Block[],
  from: number,
): { addressees: Words[]; end: number } | undefined {
  for (let at = from; at < Math.min(blocks.length, from + FURTHEST); at++) {
    const block = blocks[at];
    if (!block || (block.type === 'paragraph' && isBlank(block))) continue;
    if (block.type === 'table') {
      const lines = linesOf([block]);
      if (!lines.some((line) => LABEL.test(line)) || lines.length > 60) return undefined;
      return { addressees: addresseesIn(lines), end: at + 1 };
    }
    if (!LABEL.test(block.text)) return undefined;
    const lines = [block.text];
    let end = at + 1;
    for (; end < blocks.length; end++) {
      const next = blocks[end];
      if (next?.type !== 'paragraph') break;
      if (isBlank(next)) {
        if (lines.length > 1) break;
        continue;
      }
      if (!/^\s*[-–+]/u.test(next.text) && !next.mark) break;
      lines.push(next.text);
    }
    return { addressees: addresseesIn(lines), end };
  }
  return undefined;
}

export function addresseesIn(lines: readonly string[]): Words[] {
  return lines
    .flatMap((line) => line.replace(LABEL, '').split('\n'))
    .map((line) => oneLine(line).replace(/^[-–+]\s*/u, ''))
    .filter((line) => line !== '')
    .map((line, at, all) => plainWords(all.length > 1 ? withoutStop(line, at === all.length - 1) : line));
}

/** A list's own stops are the layout's to set; another sign is the author's. */
function withoutStop(line: string, isLast: boolean): string {
  return line.endsWith(isLast ? '.' : ';') ? line.slice(0, -1).trimEnd() : line;
}
