import { expect, test } from 'vitest';
import { escaped, folded } from './lines.js';

const octets = (line: string) => Buffer.byteLength(line, 'utf8');

test('folds to 75 octets and never inside a letter', () => {
  for (let shift = 0; shift < 12; shift += 1) {
    const line = `SUMMARY:${'x'.repeat(shift)}${'Nghị quyết về đường 😀 '.repeat(40)}`;
    const lines = folded(line).split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(Math.min(...lines.slice(0, -1).map(octets))).toBeGreaterThanOrEqual(72);
    expect(lines.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
    expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
    expect(lines.join('')).not.toMatch(/\p{Surrogate}/u);
  }
});

test('leaves a line of 75 octets whole and folds one of 76', () => {
  expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});

test.each([
  ['a; b, c \\ d: "e"', 'a\\; b\\, c \\\\ d: "e"'],
  ['một\r\nhai\rba\nbốn', 'một\\nhai\\nba\\nbốn'],
  ['\u0000a\u0007b\u007fc\ud800\td', 'abc d'],
  ['END:VEVENT\nBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
  ['u\u031b\u0309y', 'ửy'],
])('%j is written %j', (words, value) => {
  expect(escaped(words)).toBe(value);
});
