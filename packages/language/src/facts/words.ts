import type { AstNode, CstNode, LeafCstNode, Reference } from 'langium';
import { CstUtils } from 'langium';
import { keywordTrie } from '../lexer/keyword-trie.js';
import { readDigitPhrase, readWord } from '../lexer/words.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { spell } from '../vocabulary/keywords.js';

/** What is printed for a reference: names such as `NV-7` are the writer's own and no words of a document. */
export interface NamedWords {
  readonly reference: Reference;
  readonly words: string;
}

/**
 * A statement's own words in a vocabulary: keywords respelled, dates, numbers and names as written, single spaces between. Used
 * where the words of the source are printed, as a deadline's are: `before day 30/8/2024` prints `trước ngày 30/8/2024`.
 */
export function wordsOf(node: AstNode, vocabulary: Vocabulary, named: readonly NamedWords[] = []): string {
  let words = '';
  if (!node.$cstNode) return words;
  for (const leaf of CstUtils.flattenCst(node.$cstNode)) {
    const reference = named.find(({ reference: { $refNode } }) => isWithin(leaf, $refNode));
    if (reference && leaf.offset !== reference.reference.$refNode?.offset) continue;
    const word = reference?.words ?? wordOf(leaf, vocabulary);
    if (leaf.hidden || word === '') continue;
    const glued = words === '' || word === ',' || word === '%' || word === '.' || words.endsWith('.');
    words += glued ? word : ` ${word}`;
  }
  return words;
}

function isWithin(leaf: LeafCstNode, node: CstNode | undefined): boolean {
  return node !== undefined && leaf.offset >= node.offset && leaf.end <= node.end;
}

function wordOf({ text }: LeafCstNode, vocabulary: Vocabulary): string {
  const { keyword, end } = readWord(text, 0, keywordTrie) ?? readDigitPhrase(text, 0, keywordTrie) ?? { end: 0 };
  return keyword && end === text.length ? spell(keyword.en, vocabulary) : text.normalize('NFC').trim();
}
