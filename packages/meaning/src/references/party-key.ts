import { spellingKey } from '@rplan/syntax';

/** Words for a party without what lists and cells put around them. */
export function clean(words: string): string {
  return words
    .replace(/^[\s\-–+•*]+/u, '')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}

/** What two spellings of one party's words have in common, capitals kept. */
export function exactKey(words: string): string {
  return spellingKey(clean(words).replace(/\s*,\s*/g, ', '));
}

/** The same without capitals; bodies whose names are usually shortened are one with their short form. */
export function partyKey(words: string): string {
  return exactKey(words)
    .toLowerCase()
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/hội đồng nhân dân/g, 'hđnd');
}
