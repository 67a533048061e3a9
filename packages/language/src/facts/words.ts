import type { AstNode, CstNode, LeafCstNode, Reference } from 'langium';
import { AstUtils, CstUtils } from 'langium';
import { isText } from '../generated/ast.js';
import { keywordTrie } from '../lexer/keyword-trie.js';
import { readDigitPhrase, readWord } from '../lexer/words.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { spell } from '../vocabulary/keywords.js';
import { plainText } from './prose.js';

/** What is printed for a reference: names such as `NV-7` are the writer's own and no words of a document. */
export interface NamedWords {
  readonly reference: Reference;
  readonly words: string;
}

/**
 * A statement's own words in a vocabulary: keywords respelled, dates, numbers and names as written (an ISO date as
 * an office writes it), texts without their quotes, single spaces between. Used
 * where the words of the source are printed, as a deadline's are: `before day 30/8/2024` prints `trước ngày 30/8/2024`.
 */
export function wordsOf(node: AstNode, vocabulary: Vocabulary, named: readonly NamedWords[] = []): string {
  if (!node.$cstNode) return '';
  const said = [...named.map(({ reference, words }) => ({ cst: reference.$refNode, words })), ...textsIn(node)];
  let words = '';
  for (const leaf of CstUtils.flattenCst(node.$cstNode)) {
    const other = said.find(({ cst }) => isWithin(leaf, cst));
    if (other && leaf.offset !== other.cst?.offset) continue;
    const word = other?.words ?? wordOf(leaf, vocabulary);
    if (leaf.hidden || word === '') continue;
    const glued = words === '' || word === ',' || word === '%' || word === '.' || words.endsWith('.');
    words += glued ? word : ` ${word}`;
  }
  return words;
}

/** Texts inside are printed without their quotes. */
function textsIn(node: AstNode): { readonly cst: CstNode | undefined; readonly words: string }[] {
  return AstUtils.streamAllContents(node)
    .filter(isText)
    .map((text) => ({ cst: text.$cstNode, words: plainText(text) }))
    .toArray();
}

function isWithin(leaf: LeafCstNode, node: CstNode | undefined): boolean {
  return node !== undefined && leaf.offset >= node.offset && leaf.end <= node.end;
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function wordOf({ text }: LeafCstNode, vocabulary: Vocabulary): string {
  const { keyword, end } = readWord(text, 0, keywordTrie) ?? readDigitPhrase(text, 0, keywordTrie) ?? { end: 0 };
  if (keyword && end === text.length) return spell(keyword.en, vocabulary);
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year ? `${Number(day)}/${Number(month)}/${year}` : text.normalize('NFC').trim();
}
