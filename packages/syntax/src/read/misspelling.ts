import { isOneSlip, isSameWord, lacksMarks } from '../vocabulary/alike.js';
import type { Spelling, Vocabulary } from '../vocabulary/keyword.js';
import { keywordFamilies, spellings } from '../vocabulary/keywords.js';
import { fold } from '../vocabulary/nearest.js';
import { isSyllable } from '../vocabulary/syllables.js';

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
  /** Whether no other keyword comes as near, so that it may be suggested. */
  readonly isSure: boolean;
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
const SMALL_WORD = /[ \t\u00a0]+\p{Ll}/uy;
const NAME_GOES_ON = /[-\u2010\u2011\u2212_][\p{L}\p{N}]/uy;

/**
 * The keyword that was nearly certainly meant by the words at `offset`; several words count as one where a keyword has as many, so that
 * `nhiem vu` is found as well as `nhiệm vu`. Marks may be missing, but none may be another: `mức` is not `mục`, `quá` not `qua`. Of several
 * keywords one that may stand there wins, then one of the file's vocabulary.
 */
export function misspelling(
  text: string,
  offset: number,
  allowed: readonly string[],
  vocabulary: Vocabulary,
): Misspelling | undefined {
  const phrases = phrasesAt(text, offset).reverse();
  const ranked = rank(allowed, vocabulary);
  for (const phrase of phrases) {
    const same = ranked.filter(({ folded }) => folded === phrase.words);
    const isWhole = ({ text: keyword }: Candidate) => isSameWord(phrase.written, keyword, true);
    // One syllable with some of its marks is another word: `tư` is no `từ`.
    const isBare = phrase.syllables > 1 || phrase.written === fold(phrase.written);
    const meant =
      same.find(isWhole) ??
      (isBare ? same.find(({ text: keyword }) => lacksMarks(phrase.written, keyword)) : undefined);
    if (meant) return { keyword: meant.keyword, spelling: meant.text, end: phrase.end, how: 'marks', isSure: true };
  }
  const small = phrases.filter(({ isSmall }) => isSmall);
  const several = small.filter(({ syllables }) => syllables > 1);
  const [one] = small.filter(({ syllables }) => syllables === 1);
  return nearOf(several, ranked, vocabulary) ?? halfOf(small, ranked) ?? nearOf(one ? [one] : [], ranked, vocabulary);
}

/**
 * Whole syllables of a keyword that may stand there, marks left out at most. Certain is only one that alone begins so, where no other word
 * follows: `nhiệm NV-2`, but not `các sở`.
 */
function halfOf(phrases: readonly Phrase[], ranked: readonly Candidate[]): Misspelling | undefined {
  for (const { words, written, end, goesOn } of phrases) {
    const longer = ranked.filter(({ isAllowed, folded }) => isAllowed && folded.startsWith(`${words} `));
    const marked = longer.filter(({ text }) => text.startsWith(`${written} `));
    const likely =
      marked.length > 0 || written.split(' ').every(isSyllable)
        ? marked
        : longer.filter(({ text }) => lacksMarks(written, firstOf(text, written)));
    const [first] = likely;
    // With two syllables more, or as a status, it may say another thing: `đề xuất` is not yet `đề xuất bỏ`.
    const isWhole = (first?.syllables ?? 0) - written.split(' ').length === 1 && !STATUSES.has(first?.keyword ?? '');
    const isOnly = !goesOn && isWhole && likely.every(({ keyword }) => keyword === first?.keyword);
    if (first)
      return { keyword: first.keyword, spelling: first.text, end, how: isOnly ? 'half' : 'near', isSure: isOnly };
  }
  return undefined;
}

/** As many syllables of a keyword as were written. */
function firstOf(keyword: string, written: string): string {
  return keyword.split(' ').slice(0, written.split(' ').length).join(' ');
}

/** A slip of the hand: in one syllable of a keyword of several, or in a long one; only where one keyword alone comes so near. */
function nearOf(
  phrases: readonly Phrase[],
  ranked: readonly Candidate[],
  vocabulary: Vocabulary,
): Misspelling | undefined {
  const own = ranked.filter((candidate) => candidate.vocabulary === vocabulary);
  const possible = own.filter(({ isAllowed }) => isAllowed);
  const group = possible.length > 0 ? possible : own;
  for (const { written, end, syllables } of phrases) {
    const near = group.filter((candidate) =>
      candidate.syllables === syllables ? isNear(written, candidate.text) : isRunTogether(written, candidate),
    );
    const [first] = near;
    const isOnly = near.every(({ keyword }) => keyword === first?.keyword);
    if (first && isOnly) return { keyword: first.keyword, spelling: first.text, end, how: 'near', isSure: true };
  }
  return undefined;
}

/** `nhiệmvụ` */
function isRunTogether(written: string, { text }: Candidate): boolean {
  return !written.includes(' ') && lacksMarks(written, text.replaceAll(' ', ''));
}

function isNear(written: string, keyword: string): boolean {
  const own = written.split(' ');
  const meant = keyword.split(' ');
  const wrong = own.flatMap((word, index) => (lacksMarks(word, meant[index] ?? '') ? [] : [index]));
  const [slip = -1, ...others] = wrong;
  // One syllable with another letter is most often another word: `đảng` is no `bảng`.
  if (others.length > 0 || (own.length === 1 && (written.length < SHORTEST_SLIP || isSyllable(written)))) return false;
  // A slip and marks that are missing are too much: `không bao` is no `thông báo`.
  if (slip >= 0 && own.some((other, index) => index !== slip && other !== meant[index])) return false;
  const [word = '', whole = ''] = [own[slip], meant[slip]];
  // Another syllable with another rhyme is another word, or one beside which another lacks its marks: `định số` is no `đánh số`, `không bao` no
  // `thông báo`.
  const isExact = own.every((other, index) => index === slip || other === meant[index]);
  const isAlike = isExact && word.length > SHORTEST_ALIKE && rhymeOf(word) === rhymeOf(whole);
  const isTypo = isOneSlip(word, whole) && (!isSyllable(word) || isAlike);
  return isTypo || (own.length > 1 && (isOtherTone(word, whole) || soundOf(word) === soundOf(whole)));
}

/** Of two letters every other one makes another word: `đó ngày` is no `có ngày`. */
const SHORTEST_ALIKE = 2;

/**
 * Tones are mistaken for each other; another vowel is another word, and so is a tone where there is none: `đúng thứ` is no `đứng thứ`, `trọng số` no
 * `trong số`.
 */
function isOtherTone(word: string, whole: string): boolean {
  const bare = withoutTone(whole);
  return withoutTone(word) === bare && bare !== whole.normalize('NFD');
}

function withoutTone(syllable: string): string {
  return syllable.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
}

function rhymeOf(syllable: string): string {
  return syllable.replace(/^[bcdđghklmnpqrstvx]+/u, '');
}

/** What is said alike in some part of the country is often written so. */
function soundOf(syllable: string): string {
  return syllable
    .replace(/^tr/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^(?:gi(?=\p{L})|r)/u, 'd')
    .replace(/^n(?!g|h)/u, 'l');
}

const STATUSES: ReadonlySet<string> = new Set(keywordFamilies.progress?.map(({ en }) => en));

/** A slip in a shorter word makes another word too often. */
const SHORTEST_SLIP = 4;

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
  /** Whether another small word follows on the line. */
  readonly goesOn: boolean;
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
      goesOn: matchesAt(SMALL_WORD, text, end),
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
