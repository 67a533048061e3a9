import { keywordTrie } from '../lexer/keyword-trie.js';
import { endsPhrase } from '../lexer/phrases.js';
import { readWord } from '../lexer/words.js';
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
  return (
    swallowsNext(atoms, index) ||
    VOCABULARIES.some((vocabulary) => {
      const word = atoms[index]?.written[vocabulary] ?? '';
      if (!mayGoOn(word)) return false;
      let line = word;
      for (let next = index + 1; next < index + LONGEST_PHRASE; next++) {
        const atom = atoms[next];
        if (!atom || atom.gap === '' || atom.lineBefore || !WORD.test(atom.written[vocabulary])) break;
        line += ` ${atom.written[vocabulary]}`;
      }
      if (line === word) return false;
      const read = readWord(line, 0, keywordTrie);
      return read !== undefined && read.end > word.length;
    })
  );
}

/** Whether words that end where the next statement begins would go on with what stands after them on their line. */
function swallowsNext(atoms: readonly Atom[], index: number): boolean {
  const [phrase, next, after] = [atoms[index], atoms[index + 1], atoms[index + 2]];
  if (!phrase?.phrase || !next || next.gap === '' || next.lineBefore || next.joins) return false;
  return VOCABULARIES.some((vocabulary) => {
    const word = next.written[vocabulary];
    if (!WORD.test(word)) return false;
    const before = `${phrase.written[vocabulary]}${next.gap}`;
    const line = `${before}${word}${after ? `${after.gap}${after.written[vocabulary]}` : ''}`;
    return !endsPhrase(line, before.length, 0, phrase.phrase ?? 'due');
  });
}

/** Whether a keyword of several syllables begins like this word. */
function mayGoOn(word: string): boolean {
  const space = word.indexOf(' ');
  const first = space < 0 ? word : word.slice(0, space);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return [first, small].some((syllable) => (keywordTrie.next.get(syllable)?.next.size ?? 0) > 0);
}
