import type { Spelling, Vocabulary } from '../vocabulary/keyword.js';
import { keywordFamilies, spellings } from '../vocabulary/keywords.js';
import { fold, nearest } from '../vocabulary/nearest.js';

/** A keyword that a word, or several, were probably meant to be. */
export interface Misspelling {
  /** The keyword's name in the grammar. */
  readonly keyword: string;
  /** The keyword as it should be written. */
  readonly spelling: string;
  /** Where the words that were meant end. */
  readonly end: number;
  /** `marks`: all letters are right but not their marks or capitals; `half`: syllables are missing; `near`: letters are wrong. */
  readonly how: 'marks' | 'half' | 'near';
}

interface Candidate extends Spelling {
  readonly keyword: string;
  readonly folded: string;
  readonly syllables: number;
  /** Whether it may stand where it is looked for. */
  readonly isAllowed: boolean;
}

/** Where several keywords are as near, those of everyday statements are meant. */
const everyday = [...new Set(['body', 'tasks', 'findings', 'deadlines', ...Object.keys(keywordFamilies)])];
const candidates: readonly Candidate[] = everyday
  .flatMap((family) => keywordFamilies[family] ?? [])
  .flatMap((keyword) =>
    spellings(keyword).map((spelling) => {
      const folded = fold(spelling.text);
      return { ...spelling, keyword: keyword.en, folded, syllables: folded.split(' ').length, isAllowed: false };
    }),
  );
const MOST_SYLLABLES = Math.max(...candidates.map(({ syllables }) => syllables));
const FIRST = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const FURTHER = /\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
const NAME_GOES_ON = /[-_][\p{L}\p{N}]/uy;

/**
 * The keyword that was meant by the words at `offset`, compared without diacritics; several words count as one where a keyword
 * has as many, so that `nhiem vu` is found as well as `nhiệm vu`. Of several keywords one that may stand there wins, then one
 * of the file's vocabulary.
 */
export function misspelling(
  text: string,
  offset: number,
  allowed: readonly string[],
  vocabulary: Vocabulary,
): Misspelling | undefined {
  const phrases = phrasesAt(text, offset).reverse();
  const ranked = rank(allowed, vocabulary);
  for (const { words, end } of phrases) {
    const same = ranked.find(({ folded }) => folded === words);
    if (same) return { keyword: same.keyword, spelling: same.text, end, how: 'marks' };
  }
  const small = phrases.filter(({ isSmall }) => isSmall);
  const several = small.filter(({ syllables }) => syllables > 1);
  const [one] = small.filter(({ syllables }) => syllables === 1);
  return nearOf(several, ranked, vocabulary) ?? halfOf(small, ranked) ?? nearOf(one ? [one] : [], ranked, vocabulary);
}

/** Whole syllables of a keyword that may stand there, with these marks where there is one. Only one that begins so is certain. */
function halfOf(phrases: readonly Phrase[], ranked: readonly Candidate[]): Misspelling | undefined {
  for (const { words, written, end } of phrases) {
    const longer = ranked.filter(({ isAllowed, folded }) => isAllowed && folded.startsWith(`${words} `));
    const marked = longer.filter(({ text }) => text.startsWith(`${written} `));
    const likely = marked.length > 0 ? marked : longer;
    const [first] = likely;
    const isOnly = likely.every(({ keyword }) => keyword === first?.keyword);
    if (first) return { keyword: first.keyword, spelling: first.text, end, how: isOnly ? 'half' : 'near' };
  }
  return undefined;
}

/** Letters wrong or missing: several words are compared with keywords of as many, one with those of the same first letter. */
function nearOf(
  phrases: readonly Phrase[],
  ranked: readonly Candidate[],
  vocabulary: Vocabulary,
): Misspelling | undefined {
  const own = ranked.filter((candidate) => candidate.vocabulary === vocabulary);
  const possible = own.filter(({ isAllowed }) => isAllowed);
  const group = possible.length > 0 ? possible : own;
  for (const { words, end, syllables } of phrases) {
    const alike = ({ folded, syllables: others }: Candidate) =>
      syllables === 1 ? folded.charAt(0) === words.charAt(0) : others === syllables;
    const fitting = group.filter(alike);
    const spelling = nearest(
      words,
      fitting.map(({ text }) => text),
    );
    const found = fitting.find(({ text }) => text === spelling);
    if (found) return { keyword: found.keyword, spelling: found.text, end, how: 'near' };
  }
  return undefined;
}

const rankings = new WeakMap<readonly string[], Map<Vocabulary, readonly Candidate[]>>();

/** The candidates, those that may stand there first. Most errors share the list of what may. */
function rank(allowed: readonly string[], vocabulary: Vocabulary): readonly Candidate[] {
  const byVocabulary = rankings.get(allowed) ?? new Map<Vocabulary, readonly Candidate[]>();
  rankings.set(allowed, byVocabulary);
  const known = byVocabulary.get(vocabulary);
  if (known) return known;
  const names = new Set(allowed);
  const of = (candidate: Candidate) =>
    (names.has(candidate.keyword) ? 0 : 2) + (candidate.vocabulary === vocabulary ? 0 : 1);
  const ranked = candidates
    .map((candidate) => ({ ...candidate, isAllowed: names.has(candidate.keyword) }))
    .sort((a, b) => of(a) - of(b));
  byVocabulary.set(vocabulary, ranked);
  return ranked;
}

interface Phrase {
  /** Folded, with single spaces. */
  readonly words: string;
  /** With the marks it was written with. */
  readonly written: string;
  readonly syllables: number;
  readonly end: number;
  /** Whether all words stand on one line and are written small, as keywords are and names are not. */
  readonly isSmall: boolean;
}

/** The first word, the first two, and so on: as many as the longest keyword has, up to a name. */
function phrasesAt(text: string, offset: number): Phrase[] {
  const phrases: Phrase[] = [];
  FIRST.lastIndex = offset;
  for (let found = FIRST.exec(text); found && phrases.length < MOST_SYLLABLES; found = FURTHER.exec(text)) {
    const end = found.index + found[0].length;
    if (matchesAt(NAME_GOES_ON, text, end)) break;
    const before = phrases.at(-1);
    const word = found[0].trim();
    phrases.push({
      words: `${before ? `${before.words} ` : ''}${fold(word)}`,
      written: `${before ? `${before.written} ` : ''}${word.normalize('NFC')}`,
      syllables: phrases.length + 1,
      end,
      isSmall: (before?.isSmall ?? true) && word === word.toLowerCase() && !/[\r\n]/.test(found[0]),
    });
    FURTHER.lastIndex = end;
  }
  return phrases;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
