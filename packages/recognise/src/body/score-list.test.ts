import { p } from '@rplan/word-reader/testing';
import { expect, it } from 'vitest';
import { centred, head, recognised } from '../testing/pages.js';
import { scoreListsIn } from './score-list.js';

const listsOf = (...lines: readonly string[]) =>
  scoreListsIn(
    recognised(head() + centred('BÁO CÁO') + centred('Kết quả') + lines.map((line) => p(line)).join('')).body,
  ).map((list) => list.map(({ title, points, maximum }) => `${title} ${points.text} ${maximum.text}`));

it('a list in which each line gives points is an index and its result', () => {
  expect(
    listsOf(
      'Kết quả từng lĩnh vực:',
      '- Chỉ đạo điều hành: 14,5/15,5 điểm',
      '- Thể chế: 9.98/10 điểm;',
      '- Thủ tục hành chính: 17/17 điểm.',
    ),
  ).toEqual([['Chỉ đạo điều hành 14,5 15,5', 'Thể chế 9.98 10', 'Thủ tục hành chính 17 17']]);
});

it.each([
  [['- Thể chế: 9,98/10 điểm', '- Bộ máy: 10/11 điểm']],
  [['- Thể chế: 9/10 điểm', '- Bộ máy: 12/11 điểm', '- Tài chính: 4/4 điểm']],
  [['- Thể chế: 9/10 điểm', '- Thể chế: 8/10 điểm', '- Tài chính: 4/4 điểm']],
  [['- Hồ sơ: 12/63 hồ sơ', '- Đơn vị: 05/07 đơn vị', '- Xã: 10/12 xã']],
  [['- Xếp hạng: 12/63', '- Thứ bậc: 10/63', '- Vị trí: 8/63']],
  [['- Giữ vững: 5/6 điểm cầu', '- Kết nối: 5/7 điểm cầu', '- Mở mới: 2/3 điểm cầu']],
])('other figures are none: %j', (lines) => {
  expect(listsOf(...lines)).toEqual([]);
});
