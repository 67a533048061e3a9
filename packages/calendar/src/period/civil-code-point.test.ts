import { expect, it } from 'vitest';
import { formatIso } from '../civil/iso.js';
import { civilCodePoint } from './civil-code-point.js';

it.each([
  ['early', 6, '2026-06-01'],
  ['middle', 6, '2026-06-15'],
  ['late', 6, '2026-06-30'],
  ['late', 2, '2026-02-28'],
  ['early', undefined, '2026-01-01'],
  ['middle', undefined, '2026-06-30'],
  ['late', undefined, '2026-12-31'],
] as const)('%s of month %s of 2026 is %s', (part, month, day) => {
  expect(formatIso(civilCodePoint(part, 2026, month))).toBe(day);
});
