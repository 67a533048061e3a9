import type { Block, Paragraph } from '@rplan/word-reader';
import type { Appendix } from '../model.js';
import { oneLine } from '../prose/folding.js';
import { isBlank, isCentred, isWholly } from '../prose/looks.js';
import { joinWords, plainWords, type Words, wordsOf } from '../prose/words.js';
import { treeOf } from './tree.js';

const LABEL = /^\s*Phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2})[A-Z]?)?\s*[.:]?\s*(?:\n([\s\S]*))?$/iu;
const LABEL_AND_TITLE = /^\s*(Phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2})[A-Z]?))\s*[.:–-]\s*(.+)$/iu;
const ATTACHED = /^\s*\(.*(?:kèm theo|đính kèm)/iu;

/** Where an appendix begins: a line of its own in the middle, or at the top of a page. */
export function isAppendixLabel(block: Block | undefined): block is Paragraph {
  if (block?.type !== 'paragraph') return false;
  const stands =
    isCentred(block) ||
    isWholly(block, 'bold') ||
    block.pageBreak !== undefined ||
    block.look.align === 'right' ||
    block.runs.length === 0;
  return stands && (LABEL.test(block.text) || (LABEL_AND_TITLE.test(block.text) && isCentred(block)));
}

/** The appendices from a block on; what stands before the first label belongs to none. */
export function appendicesOf(blocks: readonly Block[]): Appendix[] {
  const starts = blocks.flatMap((block, at) => (isAppendixLabel(block) ? [at] : []));
  return starts.map((start, index) => appendixOf(blocks.slice(start, starts[index + 1])));
}

function appendixOf(blocks: readonly Block[]): Appendix {
  const [first, ...rest] = blocks;
  const label = first?.type === 'paragraph' ? first.text : '';
  const [, own, titled] = LABEL_AND_TITLE.exec(label) ?? [];
  const [, broken] = LABEL.exec(label) ?? [];
  const head = titleOf(rest, titled ?? broken);
  return {
    label: oneLine(own ?? label.split('\n')[0] ?? ''),
    title: head.title,
    ...(head.attached !== undefined && { attached: head.attached }),
    body: treeOf(rest.slice(head.end)),
  };
}

/** The lines in the middle below the label: the title, then what the appendix came with. */
export function titleOf(blocks: readonly Block[], begun?: string): { title: Words; attached?: string; end: number } {
  const lines: Words[] = begun ? [plainWords(begun)] : [];
  let attached: string | undefined;
  let end = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph') break;
    if (isBlank(block)) {
      if (attached !== undefined) break;
      continue;
    }
    const isOpen = attached !== undefined && !/\)\s*$/.test(attached);
    if (isOpen && (isCentred(block) || isWholly(block, 'italic'))) attached = `${attached} ${oneLine(block.text)}`;
    else if (attached === undefined && ATTACHED.test(block.text)) attached = oneLine(block.text);
    else if (
      attached === undefined &&
      (isCentred(block) || (block.runs.length === 0 && /^[^\p{Ll}]+$/u.test(block.text)))
    ) {
      // An attached line that the title's paragraph holds behind a break.
      const [before = '', ...after] = block.text.split(/\n(?=\s*\()/u);
      lines.push(after.length > 0 ? wordsOf(block, 0, before.length) : wordsOf(block));
      if (after.length > 0) attached = oneLine(after.join(' '));
    } else break;
    end = at + 1;
  }
  const title = joinWords(lines, ' ');
  return {
    title: { ...title, text: title.text.replaceAll('\n', ' '), emphasis: [] },
    ...(attached !== undefined && { attached }),
    end,
  };
}
