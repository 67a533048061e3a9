import type { DocumentKind } from '@rplan/kinds';
import type { Block } from '@rplan/word-reader';
import { oneLine, plain } from '../prose/folding.js';
import { isBlank, isCentred, isUpper, isWholly } from '../prose/looks.js';
import { markOf } from '../prose/mark.js';
import { joinWords, plainWords, type Words, wordsOf } from '../prose/words.js';
import { kindOfLine } from './kind-line.js';

export interface FoundTitle {
  readonly kind?: DocumentKind;
  readonly title: Words;
  readonly authority?: string;
  readonly end: number;
}

/** Paragraphs between head and title at most. */
const FURTHEST = 12;

/** The kind in capitals and the subject under it, of as many lines as it has; who decides, where the kind names it. */
export function findTitle(blocks: readonly Block[], from: number): FoundTitle | undefined {
  for (let at = from; at < Math.min(blocks.length, from + FURTHEST); at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') return undefined;
    const named = kindOfLine(block.text);
    if (named) return subjectBelow(blocks, at, named);
  }
  return undefined;
}

function subjectBelow(blocks: readonly Block[], from: number, named: { kind: DocumentKind; rest: string }): FoundTitle {
  const lines: Words[] = named.rest ? [plainWords(named.rest)] : [];
  const authority: string[] = [];
  let end = from + 1;
  let ruled = false;
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    if (isBlank(block)) {
      ruled ||= lines.length > 0;
      continue;
    }
    const { text } = block;
    const mark = markOf(block);
    const looksLikeTitle = isCentred(block) || (block.look.align !== 'both' && isWholly(block, 'bold'));
    if (!looksLikeTitle || (mark && mark.kind !== 'bullet') || /^\s*(?:Kính gửi|Căn cứ|\()/iu.test(text)) break;
    const decides =
      named.kind.enacting !== undefined &&
      isUpper(text) &&
      lines.length > 0 &&
      (ruled || !lines.every(({ text: line }) => isUpper(line)));
    if (plain(text) === plain(named.kind.enacting ?? '')) break;
    if (decides || authority.length > 0) authority.push(oneLine(text));
    else if (ruled) break;
    else lines.push(wordsOf(block));
    ruled ||= block.drawings.some(({ kind }) => kind === 'line');
    end = at + 1;
  }
  const title = joinWords(lines, ' ');
  return {
    kind: named.kind,
    title: { ...title, text: title.text.replaceAll('\n', ' '), emphasis: [] },
    ...(authority.length > 0 && { authority: authority.join(' ') }),
    end,
  };
}
