import { type PhraseWord, phraseWords } from '@rplan/calendar';
import type { Vocabulary } from '@rplan/syntax';
import { awaitedAfter } from '@rplan/syntax';
import { begins, filterTextFor, foldTyped } from './fold.js';
import { namesAt } from './names.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';

const OPENERS = new Set(['due', 'milestone', 'reporting', 'finished']);
const PHRASE = /^PHRASE/;
/** Most syllables that a word of deadlines has, half typed. */
const LONGEST = 4;

/** Words that go on with the deadline at the cursor, and the names that it may be counted from. */
export function* deadlineWordsAt(site: Site): Generator<Proposal> {
  const start = phraseStart(site);
  if (start === undefined) return;
  for (const from of wordStarts(site.text, start, site.offset)) {
    const typed = site.text.slice(from, site.offset);
    const before = site.text.slice(start, from);
    const awaited = awaitedAfter(before);
    if (awaited) yield* namesAt(site, { type: 'Deadline', property: awaited }, from, typed);
    for (const vocabulary of site.vocabularies)
      for (const word of phraseWords) yield* proposalsOf(word, vocabulary, { from, typed, before });
  }
}

/** Where the deadline begins that is being written; the cursor where none of it is written yet. */
function phraseStart({ words, text, offset }: Site): number | undefined {
  let first: number | undefined;
  let until = offset;
  for (const { on, start, end } of words.toReversed()) {
    if (/[^ \t\u00a0]/.test(text.slice(end, until))) return first;
    if (OPENERS.has(on)) return end < offset ? (first ?? offset) : undefined;
    if (!PHRASE.test(on) && on !== 'set by') return first;
    first = start;
    until = start;
  }
  return first;
}

/** Where the word at the cursor may have begun: a word of deadlines has several syllables. */
function wordStarts(text: string, start: number, offset: number): number[] {
  const starts = [...text.slice(start, offset).matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)].map(
    ({ index }) => start + index,
  );
  const last = starts.slice(-LONGEST);
  return /[\s]$/.test(text.slice(start, offset)) || start === offset ? [...last, offset] : last;
}

interface Typed {
  readonly from: number;
  readonly typed: string;
  readonly before: string;
}

function* proposalsOf(word: PhraseWord, vocabulary: Vocabulary, { from, typed, before }: Typed): Generator<Proposal> {
  const [counted] = word.enByPosition ?? [];
  const spelling = vocabulary === 'en' && counted && /\d\s*$/.test(before) ? counted : word[vocabulary];
  if (!begins(spelling, foldTyped(typed)) || spelling.normalize('NFC') === typed.normalize('NFC')) return;
  const example = word.example?.[vocabulary];
  const meaning = word.meaning?.[vocabulary];
  const documentation = [meaning, example ? `\`\`\`rplan\n${example}\n\`\`\`` : undefined].filter(Boolean).join('\n\n');
  yield {
    label: spelling,
    kind: 'keyword',
    from,
    insert: spelling,
    snippet: false,
    ...(meaning && { description: meaning }),
    ...(documentation && { documentation }),
    filter: filterTextFor(spelling, typed),
    rank: RANK.word,
  };
}
