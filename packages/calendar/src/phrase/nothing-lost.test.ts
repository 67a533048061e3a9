import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../civil/arithmetic.js';
import { type CivilDate, daysInMonth } from '../civil/date.js';
import type { Interval } from '../civil/interval.js';
import { formatIso } from '../civil/iso.js';
import { pointInYear } from '../deadline/point.js';
import { resolveDeadline } from '../deadline/resolve.js';
import { timesOf } from './named-times.js';
import { readPhrase } from './read.js';

const SEED = 20261130;

/** The law: every day, month, quarter and year that a deadline names stands in it, or something is said. */

interface Written {
  readonly words: string;
  readonly days: Interval;
}

const pad = (number: number, to: boolean) => String(number).padStart(to ? 2 : 1, '0');
const hyphen = fc.constantFrom('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212');
const cased = (words: fc.Arbitrary<string>) =>
  fc.tuple(words, fc.nat({ max: 2 })).map(([text, how]) => {
    if (how === 1) return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
    return how === 2 ? text.replace(/^\p{L}+/u, (word) => word.toLocaleUpperCase('vi')) : text;
  });

const day: fc.Arbitrary<Written> = fc
  .record({
    d: fc.integer({ min: 1, max: 28 }),
    m: fc.integer({ min: 1, max: 12 }),
    y: fc.integer({ min: 2026, max: 2031 }),
  })
  .chain(({ d, m, y }) => {
    const single = { year: y, month: m, day: d };
    const forms = fc.tuple(fc.boolean(), hyphen).chain(([zero, dash]) => {
      const [dd, mm] = [pad(d, zero), pad(m, zero)];
      return fc.constantFrom(
        `${dd}/${mm}/${y}`,
        `ngày ${dd}/${mm}/${y}`,
        `ngày ${dd} tháng ${mm} năm ${y}`,
        `${dd}.${mm}.${y}`,
        `${dd}${dash}${mm}${dash}${y}`,
        `${y}${dash}${pad(m, true)}${dash}${pad(d, true)}`,
        `ngày ${dd}/ ${mm}/${y}`,
        `${dd}/${mm}/${String(y).slice(2)}`,
        `ngày ${dd}/${mm} năm ${y}`,
      );
    });
    return cased(forms).map((words) => ({ words, days: { first: single, last: single } }));
  });

const month: fc.Arbitrary<Written> = fc
  .record({ m: fc.integer({ min: 1, max: 12 }), y: fc.integer({ min: 2026, max: 2031 }), dash: hyphen })
  .chain(({ m, y, dash }) => {
    const days = { first: { year: y, month: m, day: 1 }, last: { year: y, month: m, day: daysInMonth(y, m) } };
    const forms = fc.constantFrom(
      `tháng ${m}/${y}`,
      `tháng ${pad(m, true)}${dash}${y}`,
      `tháng ${m} ${dash} ${y}`,
      `tháng ${m} năm ${y}`,
      `tháng ${m}, năm ${y}`,
      `T${m}/${y}`,
      `${pad(m, true)}/${y}`,
      `tháng ${m}.${y}`,
      `trong tháng ${m}/${y}`,
    );
    return cased(forms).map((words) => ({ words, days }));
  });

const quarter: fc.Arbitrary<Written> = fc
  .record({ q: fc.integer({ min: 1, max: 4 }), y: fc.integer({ min: 2026, max: 2031 }), dash: hyphen })
  .chain(({ q, y, dash }) => {
    const roman = ['I', 'II', 'III', 'IV'][q - 1] ?? '';
    const last = { year: y, month: q * 3, day: daysInMonth(y, q * 3) };
    const forms = fc.constantFrom(
      `quý ${roman}/${y}`,
      `quý ${roman.toLowerCase()}/${y}`,
      `quý ${q}/${y}`,
      `quý ${q}${dash}${y}`,
      `quý ${roman}${dash}${y}`,
      `quý ${roman} năm ${y}`,
      `quí ${roman}, năm ${y}`,
      `trong quý ${roman}/${y}`,
    );
    return cased(forms).map((words) => ({ words, days: { first: { year: y, month: q * 3 - 2, day: 1 }, last } }));
  });

const year: fc.Arbitrary<Written> = fc.integer({ min: 2026, max: 2031 }).chain((y) =>
  cased(fc.constantFrom(`năm ${y}`, `trong năm ${y}`, `cả năm ${y}`, String(y))).map((words) => ({
    words,
    days: { first: { year: y, month: 1, day: 1 }, last: { year: y, month: 12, day: 31 } },
  })),
);

const time = fc.oneof(day, day, month, quarter, year);
const opening = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'trước ',
    'Trước ',
    'chậm nhất ',
    'chậm nhất là ',
    'đến hết ',
    'hoàn thành trước ',
    'từ ',
    'Kể từ ',
    'không quá ',
  ],
  ...[
    'trước 17 giờ 00 ',
    'hằng tháng đến hết ',
    'hằng quý từ ',
    'ngày 25 hằng tháng, bắt đầu từ ',
    'thường xuyên đến ',
  ],
  ...['sau khi có hướng dẫn, chậm nhất ', 'cấp tỉnh: ', 'đối với cấp tỉnh trước ', 'ngày cuối cùng của '],
);
const between = fc.constantFrom(
  ...[
    ', ',
    '; ',
    ' và ',
    ' hoặc ',
    ', chậm nhất ',
    '; chậm nhất ',
    ' (trước ',
    '; riêng cấp xã trước ',
    ', báo cáo trước ',
  ],
  ...[
    ' đến ',
    ' - ',
    ' – ',
    ' / ',
    ', trước ',
    '. ',
    ' nếu không thì ',
    ' + ',
    ' đối với cấp tỉnh, ',
    ' và hoàn thành trước ',
  ],
  ...[', hằng tháng đến hết ', ' lấy ý kiến; ', '; từ ', ' (bản dự thảo ', ', muộn nhất '],
);
const ending = fc.constantFrom(
  '',
  '',
  '.',
  ';',
  ')',
  ' đối với cấp xã',
  ' (bản mềm)',
  ' theo quy định',
  ' trình ban hành',
);

const phrase = fc
  .record({
    opening,
    times: fc.array(time, { minLength: 1, maxLength: 3 }),
    between: fc.array(between, { minLength: 2, maxLength: 2 }),
    ending,
  })
  .map(({ opening: before, times, between: joined, ending: after }) => ({
    text: before + times.map(({ words }, at) => words + (at < times.length - 1 ? joined[at] : '')).join('') + after,
    times,
  }));

const context = {
  period: { from: 2026, to: 2026 },
  documentDate: { year: 2026, month: 1, day: 1 },
  documentKind: 'kế hoạch',
};

/** Every day with which something that the deadline holds begins or ends. */
function daysIn(deadline: ReturnType<typeof readPhrase>['deadline']): readonly CivilDate[] {
  const { start, due, dues, occurrences } = resolveDeadline(deadline, context);
  const held = timesOf(deadline).flatMap((point) => {
    const days = pointInYear(
      point,
      ('year' in point ? point.year : point.kind === 'date' ? point.date.year : 2026) ?? 2026,
    );
    return days ? [days.first, days.last] : [];
  });
  return [
    start,
    due,
    ...dues.flatMap((each) => [each.start, each.due]),
    ...occurrences.map((each) => each.due),
    ...held,
  ].flatMap((each) => each ?? []);
}

function isHeld({ first, last }: Interval, days: readonly CivilDate[], text: string): boolean {
  const known = new Set(days.map((each) => formatIso(each)));
  if ([first, last, addDays(first, -1)].some((each) => known.has(formatIso(each)))) return true;
  // A stretch of neighbours: `quý II, quý III, quý IV/2026`.
  const { deadline } = readPhrase(text);
  if (deadline.kind !== 'span') return false;
  const { start, due } = resolveDeadline(deadline, context);
  return !!start && !!due && formatIso(start) <= formatIso(first) && formatIso(last) <= formatIso(due);
}

it(`holds every time that it names, or says so (seed ${SEED})`, () => {
  fc.assert(
    fc.property(phrase, ({ text, times }) => {
      const { deadline, problems, uncounted, rest } = readPhrase(text);
      if (deadline.kind === 'vague' || problems.length > 0 || uncounted.length > 0 || rest) return;
      const days = daysIn(deadline);
      for (const { words, days: named } of times)
        expect(isHeld(named, days, text), `“${words}” of “${text}”`).toBe(true);
    }),
    { numRuns: 1500, seed: SEED },
  );
});

it('reads one time behind every opening, whatever its letters, hyphens and blanks', () => {
  fc.assert(
    fc.property(
      time,
      fc.constantFrom('', 'trước ', 'Chậm nhất ', 'đến hết ', 'hoàn thành '),
      fc.constantFrom('', '.', ';'),
      (one, before, after) => {
        const { deadline, problems, uncounted, rest } = readPhrase(before + one.words + after);
        expect(problems).toEqual([]);
        expect(uncounted).toEqual([]);
        expect(rest).toBeUndefined();
        const { due } = resolveDeadline(deadline, context);
        expect(due).toEqual(before === 'trước ' ? addDays(one.days.first, -1) : one.days.last);
      },
    ),
    { numRuns: 1000, seed: SEED },
  );
});
