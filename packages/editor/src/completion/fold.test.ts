import { describe, expect, it } from 'vitest';
import { begins, filterTextFor, foldTyped, wordBegins } from './fold.js';

describe('what an editor filters by', () => {
  it.each([
    ['chủ trì', 'chu t', 'chu tri'],
    ['chủ trì', 'chủ t', 'chủ trì'],
    ['nhiệm vụ', 'nhiêm', 'nhiêm vụ'],
    ['Sở Nội vụ', 'noi', 'noi so noi vu'],
    ['chủ trì', '', 'chủ trì'],
  ])('%s, typed %s', (phrase, typed, expected) => {
    expect(filterTextFor(phrase, typed)).toBe(expected);
  });

  it('begins with exactly what was typed, decomposed letters too', () => {
    const typed = 'chủ t'.normalize('NFD');
    expect(filterTextFor('chủ trì', typed).startsWith(typed)).toBe(true);
  });
});

it('compares without marks, capitals and the number of spaces', () => {
  expect(begins('chủ trì', foldTyped('CHU   T'))).toBe(true);
  expect(begins('đồng chủ trì', foldTyped('dong'))).toBe(true);
  expect(wordBegins('Phòng Nội vụ', 'noi v')).toBe(true);
  expect(wordBegins('Phòng Nội vụ', 'oi')).toBe(false);
});
