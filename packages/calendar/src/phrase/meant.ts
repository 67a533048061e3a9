import { phraseWords } from './vocabulary.js';

/** Letters without their marks, as Vietnamese is typed in a hurry. */
function bare(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('vi').replace(/đ/g, 'd');
}

/** The Vietnamese spellings, the longest first. */
const spellings = phraseWords
  .flatMap(({ vi, viAlso = [] }) => [vi, ...viAlso])
  .map((spelling) => spelling.normalize('NFC').split(' '))
  .map((syllables) => ({ syllables, bare: syllables.map(bare) }))
  .sort((a, b) => b.syllables.length - a.syllables.length);

const SYLLABLE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words with the marks that words of deadlines have, where some were left out or are others; undefined where nothing changes. */
export function withMarks(text: string): string | undefined {
  const found = [...text.matchAll(SYLLABLE)].map(({ 0: syllable, index }) => {
    const written = syllable.normalize('NFC').toLocaleLowerCase('vi');
    return { written, bare: bare(written), start: index, end: index + syllable.length };
  });
  let mended = '';
  let copied = 0;
  for (let at = 0; at < found.length; ) {
    const stands = (syllables: readonly string[], of: 'written' | 'bare') =>
      syllables.every((syllable, index) => found[at + index]?.[of] === syllable);
    const spelling =
      spellings.find(({ syllables }) => stands(syllables, 'written')) ??
      spellings.find((each) => stands(each.bare, 'bare'));
    for (const syllable of spelling?.syllables ?? []) {
      const place = found[at++];
      if (!place || place.written === syllable) continue;
      mended += text.slice(copied, place.start) + syllable;
      copied = place.end;
    }
    if (!spelling) at++;
  }
  return copied === 0 ? undefined : mended + text.slice(copied);
}
