import { describe, expect, it } from 'vitest';
import { insteadOf } from './instead.js';

describe('what takes the place of an invisible sign', () => {
  it.each([
    ['số', '\u200b', '12/TB-VP', ' '],
    ['Thực', '\u200b', 'hiện', ' '],
    ['hành', '\u00ad', 'chính.', ' '],
    ['Rà soát', '\u000b', 'Báo cáo', ' '],
    ['xong.', '\u2028', 'Hai', ' '],
    ['ngày', '\ufeff', '30', ' '],
    ['30', '\u200b', 'ngày', ' '],
    ['UBND', '\u200b', 'tỉnh', ' '],
    ['một,', '\u200b', 'hai', ' '],
    ['ti', '\u200b', 'ến', ''],
    ['cô', '\u00ad', 'ng', ''],
    ['th', '\u200d', 'ực', ''],
    ['Trễ', '\u0007', ' hạn', ''],
    ['Thủ tục ', '\ufeff', 'hành', ''],
    ['(', '\u200b', 'một', ''],
    ['', '\ufeff', 'kế', ''],
    ['**', '\u000b', 'một**', undefined],
    ['*', '\u200b', '*một**', undefined],
    ['1', '\u200b', '2', undefined],
    ['số', '\u0007', 'hai', undefined],
    ['NV', '\u200b', '1', undefined],
    ['compu', '\u00ad', 'terisation', undefined],
  ])('%j %j %j: %j', (before, sign, after, instead) => {
    expect(insteadOf(sign, before, after)).toBe(instead);
  });
});
