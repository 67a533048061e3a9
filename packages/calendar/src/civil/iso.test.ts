import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIso, parseIso } from './iso.js';
import { anyDate } from './testing.js';

it('writes four, two and two digits', () => {
  expect(formatIso({ year: 987, month: 3, day: 5 })).toBe('0987-03-05');
});

it.each(['2024-2-1', '2024-02-30', '2023-02-29', '2024-13-01', '0000-01-01', '2024-01-01T00:00', ' 2024-01-01', ''])(
  'refuses %j',
  (text) => {
    expect(parseIso(text)).toBeUndefined();
  },
);

it('reads back what it writes', () => {
  fc.assert(
    fc.property(anyDate(), (date) => {
      expect(parseIso(formatIso(date))).toEqual(date);
    }),
  );
});
