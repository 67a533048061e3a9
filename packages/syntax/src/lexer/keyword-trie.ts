import type { Keyword, Vocabulary } from '../vocabulary/keyword.js';
import { keywords as keywordTable, spellings } from '../vocabulary/keywords.js';
import { otherTonePlacement, syllablesOf } from '../vocabulary/syllables.js';

/** A spelling read so far, syllable by syllable; `keyword` is set where one ends. */
export interface TrieNode {
  readonly depth: number;
  readonly next: Map<string, TrieNode>;
  keyword?: { readonly en: string; readonly vocabulary: Vocabulary };
}

/**
 * All spellings of all keywords as one trie of syllables, both placements of a tone mark included, so that the lexer
 * finds the longest keyword at a place in one walk instead of trying one pattern after another.
 */
function buildKeywordTrie(keywords: readonly Keyword[]): TrieNode {
  const root: TrieNode = { depth: 0, next: new Map() };
  for (const keyword of keywords) {
    for (const { text, vocabulary } of spellings(keyword)) {
      for (const end of endsOf(root, syllablesOf(text))) end.keyword = { en: keyword.en, vocabulary };
    }
  }
  return root;
}

function endsOf(root: TrieNode, syllables: readonly string[]): TrieNode[] {
  let level = [root];
  for (const syllable of syllables) {
    const other = otherTonePlacement(syllable);
    const forms = other === undefined ? [syllable] : [syllable, other];
    level = level.flatMap((node) => forms.map((form) => child(node, form)));
  }
  return level;
}

function child(node: TrieNode, syllable: string): TrieNode {
  const known = node.next.get(syllable);
  if (known) return known;
  const made: TrieNode = { depth: node.depth + 1, next: new Map() };
  node.next.set(syllable, made);
  return made;
}

/** The trie of the keyword table. */
export const keywordTrie: TrieNode = buildKeywordTrie(keywordTable);
