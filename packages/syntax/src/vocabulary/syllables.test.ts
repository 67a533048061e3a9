import { describe, expect, it } from 'vitest';
import { otherTonePlacement, syllablesOf } from './syllables.js';

describe('tone placement', () => {
  it.each([
    ['hỏa', 'hoả'],
    ['ủy', 'uỷ'],
    ['khỏe', 'khoẻ'],
    ['tọa', 'toạ'],
    ['thùy', 'thuỳ'],
  ])('moves between %s and %s', (old, now) => {
    expect(otherTonePlacement(old)).toBe(now);
    expect(otherTonePlacement(now)).toBe(old);
  });

  it.each(['quý', 'quỳ', 'hoàn', 'thuộc', 'toán', 'kỳ', 'a', ''])('has one place in %j', (syllable) => {
    expect(otherTonePlacement(syllable)).toBeUndefined();
  });
});

it('splits a spelling at any spaces, in NFC', () => {
  expect(syllablesOf('chủ  trì'.normalize('NFD'))).toEqual(['chủ', 'trì']);
});
