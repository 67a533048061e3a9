import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.js';

it.each([
  [{}],
  [{ a: [], b: [1, 'hai', null, undefined, [{}]], c: { d: undefined, e: ['x'] }, f: undefined, 'g"': '\u0000\ud800đ' }],
  [{ a: undefined }],
])('%j comes out as JSON.stringify writes it', (object) => {
  expect([...jsonPieces(object)].join('')).toBe(JSON.stringify(object));
});
