import type { Vocabulary } from '../vocabulary/keyword.js';
import type { TrieNode } from './keyword-trie.js';

/** A word found in the text: a keyword with its vocabulary, or else a name. */
export interface Word {
  readonly end: number;
  readonly keyword?: { readonly en: string; readonly vocabulary: Vocabulary };
}

const RUN = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011\u2212_][\p{L}\p{M}\p{N}]+)*/uy;
// A no-break space is what word processors put between syllables that shall stay together.
const FURTHER_SYLLABLE =
  /(?:[ \t\u00a0]*(,)[ \t\u00a0]*|[ \t\u00a0]+)([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011\u2212_][\p{L}\p{M}\p{N}]+)*)/uy;

/**
 * Reads the word at `offset`: the longest keyword whose last syllable ends a run of letters, else the run itself as a
 * name. Undefined where no letter stands.
 *
 * A keyword of several syllables is also read with a capital first letter (`Chủ trì`), where nothing else matches; one
 * of a single syllable is not, since it would take names such as `Số`, unless a colon says that it is a label.
 */
export function readWord(text: string, offset: number, trie: TrieNode): Word | undefined {
  const run = matchAt(RUN, text, offset);
  if (!run) return undefined;
  const end = offset + run[0].length;
  const first = run[0].normalize('NFC');
  const small = uncapitalised(trie, first);
  const found = longest(text, end, trie.next.get(first), 1) ?? longest(text, end, small, 2);
  return found ?? labelled(text, longest(text, end, small, 1)) ?? { end };
}

/** No name has a colon behind it: `Số: 12/KH-UBND` is a label. */
function labelled(text: string, word: Word | undefined): Word | undefined {
  return word && /^[ \t\u00a0]*:/.test(text.slice(word.end, word.end + 8)) ? word : undefined;
}

function uncapitalised(trie: TrieNode, first: string): TrieNode | undefined {
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return small === first ? undefined : trie.next.get(small);
}

function longest(text: string, end: number, start: TrieNode | undefined, leastDepth: number): Word | undefined {
  let best: Word | undefined;
  let at = end;
  let node = start;
  while (node) {
    if (node.keyword && node.depth >= leastDepth) best = { end: at, keyword: node.keyword };
    if (node.next.size === 0) break;
    const further = matchAt(FURTHER_SYLLABLE, text, at);
    if (!further) break;
    at += further[0].length;
    node = node.next.get(`${further[1] ?? ''}${(further[2] ?? '').normalize('NFC')}`);
  }
  return best;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
