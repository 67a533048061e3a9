import { expect, it } from 'vitest';
import { formatted } from './testing/laws.js';

function due(deadline: string): string {
  return formatted(`kế hoạch K "" { thời hạn ${deadline} }`).replace(/^.*thời hạn | }\n$/g, '');
}

it.each([
  ['trước ngày 20 hằng tháng', 'hằng tháng trước ngày 20'],
  ['trước 15/6, 15/12 hằng năm', 'hằng năm trước ngày 15/6, 15/12'],
  ['trước ngày 15/6, ngày 15/12 hàng năm', 'hằng năm trước ngày 15/6, 15/12'],
  ['ngày 5 hằng tháng', 'hằng tháng ngày 5'],
  ['chậm nhất ngày 5 hằng quý', 'hằng quý chậm nhất ngày 5'],
  ['trước ngày 20/6/2026 hằng năm', 'trước ngày 20/6/2026 hằng năm'],
  ['trong tháng 6 hằng năm', 'trong tháng 6 hằng năm'],
  ['quý 3 năm 2026', 'quý III/2026'],
  ['quý III năm 2026', 'quý III/2026'],
  ['quý 03/2026', 'quý III/2026'],
  ['quý 3', 'quý III'],
  ['quý 5 năm 2026', 'quý 5 năm 2026'],
  ['cuối quý 4 năm 2026', 'cuối quý IV/2026'],
  ['tháng 6 năm 2026', 'tháng 6/2026'],
  ['trong tháng 06 năm 2026', 'trong tháng 06/2026'],
  ['tháng 13 năm 2026', 'tháng 13 năm 2026'],
  ['tháng 6 năm 26', 'tháng 6 năm 26'],
  ['tháng 6', 'tháng 6'],
  ['trước 30/8/2026', 'trước ngày 30/8/2026'],
  ['chậm nhất là 15/8', 'chậm nhất ngày 15/8'],
  ['đến hết 31/10/2026', 'đến hết ngày 31/10/2026'],
  ['đến 31/12/2026', 'đến 31/12/2026'],
  ['đến ngày 31/12/2026', 'đến ngày 31/12/2026'],
  ['30/6/2026, 30/9/2026', '30/6/2026, 30/9/2026'],
  ['kể từ 01/7/2026', 'kể từ ngày 01/7/2026'],
  ['từ 1/7/2026 đến 1/8/2026', 'từ 1/7/2026 đến 1/8/2026'],
  ['10 ngày kể từ 01/6/2026', '10 ngày kể từ ngày 01/6/2026'],
  ['trong 10 ngày sau ngày 01/6/2026', 'trong 10 ngày sau ngày 01/6/2026'],
  ['năm 2026', 'năm 2026'],
  ['trước 2026-08-30', 'trước ngày 30/8/2026'],
])('%s is written %s', (written, form) => {
  expect(due(written)).toBe(form);
});

it('stays as written where a comment stands inside', () => {
  expect(due('quý /* ba */ 3 năm 2026')).toBe('quý /* ba */ 3 năm 2026');
});

it('is rewritten in milestones, extensions and spans too', () => {
  expect(
    formatted('kế hoạch K "" {\n  mốc tháng 6 năm 2026 "chọn"\n  thời hạn từ quý 1 năm 2026 đến hết quý 2 năm 2027\n}'),
  ).toBe('kế hoạch K "" {\n  mốc tháng 6/2026 "chọn"\n  thời hạn từ quý I/2026 đến hết quý II/2027\n}\n');
});
