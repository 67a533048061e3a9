import type { ImportDoubt } from '../doubt.js';
import { doubtWords } from './doubt-words.js';

/** How a comment of doubt begins. */
export const DOUBT = '// Chưa chắc: ';

/** A line for each doubt, above the statement that it is about. */
export function doubtLines(doubts: readonly ImportDoubt[] = []): string[] {
  const lines = doubts.map((doubt) => `${DOUBT}${doubtWords(doubt, 'vi').replace(/\s+/g, ' ')}`);
  return [...new Set(lines)];
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/** Puts lines behind others. Not by spreading them: a call takes only so many arguments. */
export function append(lines: string[], ...more: readonly (readonly string[])[]): void {
  for (const each of more) for (const line of each) lines.push(line);
}
