import { type Every, formatIso, occurrences, type Point } from '@rplan/calendar';
import { describe, expect, test } from 'vitest';
import { dateValue, seriesOf } from './series.js';
import { daysOf } from './testing/index.js';

const rulesOf = (dates: readonly string[]) =>
  seriesOf(dates).map(({ start, rule }) => [dateValue(start), rule].filter(Boolean).join(' '));

test.each<[string, string[], string[]]>([
  ['one day', ['2026-06-19'], ['20260619']],
  ['weekly', ['2026-05-24', '2026-05-31', '2026-06-07'], ['20260524 FREQ=WEEKLY;COUNT=3']],
  ['monthly', ['2026-06-19', '2026-07-19', '2026-08-19'], ['20260619 FREQ=MONTHLY;BYMONTHDAY=19;COUNT=3']],
  ['the last of months', ['2026-06-30', '2026-07-31', '2026-08-31'], ['20260630 FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3']],
  ['quarterly', ['2026-06-14', '2026-09-14', '2026-12-14'], ['20260614 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=14;COUNT=3']],
  [
    'the last of quarters',
    ['2026-06-30', '2026-09-30', '2026-12-31'],
    ['20260630 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=3'],
  ],
  [
    'half-yearly',
    ['2026-06-14', '2026-12-14', '2027-06-14'],
    ['20260614 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=14;COUNT=3'],
  ],
  ['yearly', ['2026-11-14', '2027-11-14'], ['20261114 FREQ=YEARLY;BYMONTHDAY=14;BYMONTH=11;COUNT=2']],
  [
    'two days of a year',
    ['2026-06-14', '2026-12-19', '2027-06-14', '2027-12-19'],
    ['20260614 FREQ=YEARLY;BYMONTHDAY=14;BYMONTH=6;COUNT=2', '20261219 FREQ=YEARLY;BYMONTHDAY=19;BYMONTH=12;COUNT=2'],
  ],
  [
    'two days of a month',
    ['2026-06-05', '2026-06-20', '2026-07-05', '2026-07-20'],
    ['20260605 FREQ=MONTHLY;BYMONTHDAY=5;COUNT=2', '20260620 FREQ=MONTHLY;BYMONTHDAY=20;COUNT=2'],
  ],
])('%s', (_, dates, rules) => {
  expect(rulesOf(dates)).toEqual(rules);
});

test('the order and repetition of days change nothing, and no days give no series', () => {
  expect(rulesOf(['2026-08-19', '2026-06-19', '2026-07-19', '2026-06-19'])).toEqual([
    '20260619 FREQ=MONTHLY;BYMONTHDAY=19;COUNT=3',
  ]);
  expect(seriesOf([])).toEqual([]);
});

const day = (date: { day: number; month?: number }): Point => ({ kind: 'date', date });
const points: readonly (readonly Point[])[] = [
  [],
  ...[1, 15, 28, 29, 30, 31].map((number) => [day({ day: number })]),
  [day({ day: 5 }), day({ day: 20 })],
  [day({ day: 29, month: 2 })],
  [day({ day: 15, month: 6 }), day({ day: 15, month: 12 })],
  [day({ day: 10, month: 3 }), day({ day: 30, month: 6 }), day({ day: 31, month: 10 })],
];

describe.each<Every>(['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'])('%s', (every) => {
  test('the rules give the days that the calendar finds, each once, and no other', () => {
    for (const named of points) {
      for (const bound of ['before', 'by'] as const) {
        for (const from of [
          { year: 2026, month: 5, day: 20 },
          { year: 2027, month: 12, day: 31 },
        ]) {
          const found = occurrences({ kind: 'recurring', every, bound, points: named }, from, {
            year: 2030,
            month: 12,
            day: 31,
          });
          const dates = found.map(({ due }) => formatIso(due));
          const series = seriesOf(dates);
          const given = series.flatMap(({ start, rule }) =>
            daysOf({ 'DTSTART;VALUE=DATE': dateValue(start), ...(rule !== undefined && { RRULE: rule }) }),
          );
          expect(given.sort()).toEqual(dates);
          // Days that some months lack take more, since no simple rule has them.
          if (named.every((point) => point.kind === 'date' && (point.date.day ?? 0) < 29)) {
            expect(series.length).toBeLessThanOrEqual(Math.max(1, named.length));
          }
        }
      }
    }
  });
});

test('more turns than Outlook reads from a rule go on in a further one', () => {
  const dates = occurrences(
    { kind: 'recurring', every: 'weekly', points: [] },
    { year: 2026, month: 1, day: 1 },
    { year: 2046, month: 1, day: 1 },
  );
  const series = seriesOf(dates.map(({ due }) => formatIso(due)));
  expect(series.map(({ rule }) => rule)).toEqual(['FREQ=WEEKLY;COUNT=999', `FREQ=WEEKLY;COUNT=${dates.length - 999}`]);
});
