import { expect, it } from 'vitest';
import { readStatus } from './status.js';

it.each([
  ['đang thực hiện (đạt 60%)', { kind: 'in progress', achieved: { value: '60', percent: true } }],
  ['đang thực hiện (tiến độ 62,5%)', { kind: 'in progress', achieved: { value: '62,5', percent: true } }],
  ['đang làm 60%', { kind: 'in progress', achieved: { value: '60', percent: true } }],
  [
    'đang thực hiện (đạt 412,5/612,25 ha)',
    { kind: 'in progress', achieved: { value: '412,5', of: '612,25', unit: 'ha' } },
  ],
  ['Đang thực hiện (đã đạt 12 hồ sơ)', { kind: 'in progress', achieved: { value: '12', unit: 'hồ sơ' } }],
  [
    'đang thực hiện (đạt 12/20 Xã, phường, chậm tiến độ)',
    {
      kind: 'in progress',
      late: true,
      achieved: { value: '12', of: '20', unit: 'Xã, phường' },
      words: 'đang thực hiện (đạt 12/20 Xã, phường, chậm tiến độ)',
    },
  ],
  ['hoàn thành (đạt 40/50 hồ sơ)', { kind: 'done', achieved: { value: '40', of: '50', unit: 'hồ sơ' } }],
  ['đã hoàn thành 100%', { kind: 'done' }],
  ['đang thực hiện (chậm tiến độ)', { kind: 'in progress', late: true, words: 'đang thực hiện (chậm tiến độ)' }],
  ['chậm tiến độ', { kind: 'in progress', words: 'chậm tiến độ' }],
  ['hoàn thành trước hạn', { kind: 'done', late: false, words: 'hoàn thành trước hạn' }],
  ['hoàn thành quá hạn', { kind: 'done', late: true }],
  ['chưa thực hiện (chờ hướng dẫn)', { kind: 'not started', words: 'chưa thực hiện (chờ hướng dẫn)' }],
  [
    'hoàn thành quá hạn, xong ngày 20/6/2026',
    { kind: 'done', late: true, finished: { day: 20, month: 6, year: 2026 } },
  ],
  ['tạm dừng ngày 25/6/2026', { kind: 'paused', words: 'tạm dừng ngày 25/6/2026' }],
  ['tạm dừng (thiếu vốn)', { kind: 'paused', words: 'tạm dừng (thiếu vốn)' }],
])('reads %s with all that is told along', (written, reading) => {
  expect(readStatus(written)).toEqual(reading);
});

it.each([
  'hoàn thành 60%',
  'hoàn thành (60%)',
  'hoàn thành (chưa nghiệm thu)',
  'chưa hoàn thành',
  'quá hạn',
  'chưa thực hiện 3',
  'chưa thực hiện xong 15/5/2026',
])('does not take %s for a status', (written) => {
  expect(readStatus(written)).toBeUndefined();
});
