import { keywordTrie } from '../lexer/keyword-trie.js';
import { readDigitPhrase, readWord } from '../lexer/words.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { Atom } from './atom.js';

const VOCABULARIES: readonly Vocabulary[] = ['en', 'vi'];
const WORD = /^[\p{L}\p{N}]/u;
/** No keyword has more syllables. */
const LONGEST_PHRASE = 6;

/**
 * Words side by side that the lexer would read as one keyword, in either vocabulary (`number` and a name `liệu` are `số liệu`
 * in Vietnamese), get a line end between them, which no keyword crosses.
 */
export function keepWordsApart(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom, index) =>
    index > 0 && readTogether(atoms, index - 1) ? { ...atom, lineBefore: true } : atom,
  );
}

/** Whether some words of a line would be read together. */
export function hasMergedWords(atoms: readonly Atom[]): boolean {
  return atoms.some((_, index) => readTogether(atoms, index));
}

function readTogether(atoms: readonly Atom[], index: number): boolean {
  return VOCABULARIES.some((vocabulary) => {
    const word = atoms[index]?.written[vocabulary] ?? '';
    if (!mayGoOn(word)) return false;
    let line = word;
    for (let next = index + 1; next < index + LONGEST_PHRASE; next++) {
      const atom = atoms[next];
      if (!atom || atom.gap === '' || atom.lineBefore || !WORD.test(atom.written[vocabulary])) break;
      line += ` ${atom.written[vocabulary]}`;
    }
    if (line === word) return false;
    const read = readDigitPhrase(line, 0, keywordTrie) ?? readWord(line, 0, keywordTrie);
    return read !== undefined && read.end > word.length;
  });
}

/** Whether a keyword of several syllables begins like this word. */
function mayGoOn(word: string): boolean {
  const space = word.indexOf(' ');
  const first = space < 0 ? word : word.slice(0, space);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return [first, small].some((syllable) => (keywordTrie.next.get(syllable)?.next.size ?? 0) > 0);
}
