import { expect, it } from 'vitest';
import { plainName, withPlainHyphens } from './hyphens.js';

it('knows a name in every hyphen, Unicode form and D that copying leaves', () => {
  const written = ['NĐ-30', 'NĐ\u201030', 'NĐ\u201130', 'NĐ\u221230', 'N\u00d0-30', 'N\u0189-30'];
  expect(new Set([...written, ...written.map((name) => name.normalize('NFD'))].map(plainName))).toEqual(
    new Set(['NĐ-30']),
  );
});

it('moves no place of a text', () => {
  const text = 'Số 97/QĐ\u2011UBND, 98/QĐ\u2212UBND – xem NV\u20101';
  expect(withPlainHyphens(text)).toBe('Số 97/QĐ-UBND, 98/QĐ-UBND – xem NV-1');
});
