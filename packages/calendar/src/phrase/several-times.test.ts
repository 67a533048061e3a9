import { expect, it } from 'vitest';
import { formatIso } from '../civil/iso.js';
import { resolveDeadline } from '../deadline/resolve.js';
import { readPhrase } from './read.js';

const context = {
  period: { from: 2026, to: 2026 },
  documentDate: { year: 2026, month: 5, day: 20 },
  documentKind: 'kế hoạch',
};

function daysOf(phrase: string): string {
  const { deadline, uncounted, rest, problems } = readPhrase(phrase);
  expect([...uncounted, ...problems, rest].filter(Boolean)).toEqual([]);
  const { start, due, dues, occurrences } = resolveDeadline(deadline, context);
  const turns = occurrences.map((each) => formatIso(each.due).slice(5));
  const days =
    dues.length > 1 ? dues.flatMap((each) => (each.due ? formatIso(each.due) : [])) : due ? [formatIso(due)] : [];
  return [start && `from ${formatIso(start)}`, ...turns, ...days].filter(Boolean).join(' ');
}

it.each([
  // A year that stands behind, whatever joins it.
  ['tháng 9-2026', 'from 2026-09-01 2026-09-30'],
  ['quý 3 – 2026', 'from 2026-07-01 2026-09-30'],
  ['quý iii, năm 2026', 'from 2026-07-01 2026-09-30'],
  ['2026\u201109\u201130', '2026-09-30'],
  // The year of several periods.
  ['quý III, IV năm 2026', 'from 2026-07-01 2026-12-31'],
  ['quý I, II và III năm 2027', 'from 2027-01-01 2027-09-30'],
  ['tháng 9, 10 năm 2027', 'from 2027-09-01 2027-10-31'],
  ['các tháng 3, 6, 9 năm 2027', 'from 2027-03-01 2027-03-31 2027-06-30 2027-09-30'],
  // A limit within a period.
  ['trong quý III/2026; chậm nhất ngày 30/8/2026', 'from 2026-07-01 2026-08-30'],
  ['cuối quý II/2026, chậm nhất 25/6/2026', 'from 2026-06-01 2026-06-25'],
  ['Tháng 9/2026 (trước ngày 20)', 'from 2026-09-01 2026-09-19'],
  ['năm 2026, xong trước 17h ngày 30/11/2026', 'from 2026-01-01 2026-11-30'],
  ['trong quý III/2026, chậm nhất ngày 15/10/2026', 'from 2026-07-01 2026-09-30 2026-10-15'],
  // Times for others, or one of two.
  ['trước ngày 30/6/2026; riêng cấp xã trước ngày 30/9/2026', '2026-06-29 2026-09-29'],
  ['đợt 1: 30/6/2026; đợt 2: 30/9/2026', '2026-06-30 2026-09-30'],
  ['30/9/2026 hoặc 15/10/2026', '2026-09-30 2026-10-15'],
  ['trước 30/9/2026, báo cáo trước 15/10/2026', '2026-09-29 2026-10-14'],
  ['trước ngày 30/6/2026 (đợt 1) và 30/9/2026 (đợt 2)', '2026-06-29 2026-09-29'],
  ['sau khi Nghị quyết có hiệu lực, trước 30/9/2026', '2026-09-29'],
  // Turns, from when and until when.
  ['ngày cuối cùng của tháng 9/2026', 'from 2026-09-01 2026-09-30'],
  ['ngày cuối cùng của tháng', '05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31'],
  ['hằng tháng đến hết tháng 9/2026', '05-31 06-30 07-31 08-31 09-30'],
  ['ngày 25 hằng tháng, bắt đầu từ tháng 9/2026', '09-25 10-25 11-25 12-25'],
  ['từ tháng 9/2026, hằng tháng trước ngày 25', '09-24 10-24 11-24 12-24'],
  ['hằng tháng trong quý III/2026', '07-31 08-31 09-30'],
  ['hằng năm trong tháng 9', '09-30'],
  ['hằng năm đến hết 15/12', '12-15'],
  ['6 tháng, 9 tháng, năm 2026', '06-30 09-30 12-31'],
  ['Quý I, 6 tháng, 9 tháng và cả năm', '06-30 09-30 12-31'],
  [
    'ngày 25 hằng tháng; riêng tháng 12 trước ngày 20/12/2026',
    'from 2026-12-01 05-25 06-25 07-25 08-25 09-25 10-25 11-25 12-25 2026-12-19',
  ],
])('%s', (phrase, days) => {
  expect(daysOf(phrase)).toBe(days);
});

it.each([
  ['30/9/2026 (bản dự thảo trước 15/8/2026)', '15/8/2026', true],
  ['30/9/2026 nếu đủ vốn, nếu không thì 31/12/2026', '31/12/2026', true],
  ['30/9/2026 theo kết quả quý I/2026', 'quý I/2026', false],
])('says of %s what it does not count', (phrase, written, isLimit) => {
  const { uncounted } = readPhrase(phrase);
  expect(uncounted.map((each) => [phrase.slice(each.start, each.end), each.isLimit])).toEqual([[written, isLimit]]);
});

it.each([
  '30/9/2026 theo Kế hoạch số 36/KH-STP ngày 12/3/2026',
  '30/9/2026 theo Nghị định 30/2020/NĐ-CP',
  'đến năm 2030, tầm nhìn 2045',
  'trước 30/9/2026 để phục vụ kế hoạch giai đoạn 2026-2030',
  '15/6 (6 tháng), 15/12 (năm)',
  'mỗi quý 1 lần',
])('has nothing to say of %s', (phrase) => {
  expect(readPhrase(phrase).uncounted).toEqual([]);
});
