import type { AstNode } from 'langium';
import { bracesOf } from './blocks.js';

/** A part of a text: offsets, end exclusive. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a file with everything blank but some statements and the opening and closing of the blocks around them: it reads as a
 * file of its own in which each of them stands at its old place, in a fraction of the time. Undefined where a block around has no end.
 *
 * @param region the statements; they stand next to each other in `container`
 */
export function excerpt(text: string, container: AstNode, region: Region): string | undefined {
  const kept: Region[] = [region];
  for (let node: AstNode | undefined = container; node?.$container; node = node.$container) {
    const braces = bracesOf(node);
    if (!braces?.close || !node.$cstNode) return undefined;
    kept.unshift({ start: node.$cstNode.offset, end: braces.open.end });
    kept.push({ start: braces.close.offset, end: braces.close.end });
  }
  return keep(text, kept);
}

/** A text with blanks for all but some regions, given in order. Line ends stay, so lines and columns are those of the whole. */
function keep(text: string, regions: readonly Region[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of regions) {
    kept += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return kept + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}
