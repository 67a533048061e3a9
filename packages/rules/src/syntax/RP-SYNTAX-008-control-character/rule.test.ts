import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

async function found(words: string): Promise<string[]> {
  return (await check(`thông báo TB "Thông báo" { đoạn "${words}" }`))
    .filter(({ code }) => code === 'RP-SYNTAX-008')
    .map(({ data }) => String(data.found));
}

describe('a sign of no width inside a text', () => {
  it.each([
    ['a space', 'Thực\u200bhiện', 'U+200B'],
    ['a soft hyphen', 'hành\u00ad chính', 'U+00AD'],
    ['a byte order mark', '\ufeffBáo cáo', 'U+FEFF'],
    ['a word joiner', 'Báo\u2060 cáo', 'U+2060'],
    ['a joiner', 'Báo\u200d cáo', 'U+200D'],
    ['a joiner after a mark of its own', 'ba\u0301\u200co', 'U+200C'],
  ])('%s', async (_name, words, expected) => {
    expect(await found(words)).toEqual([expected]);
  });

  it.each([
    ['in a long address', 'Xem https://dichvucong.gov.vn/\u200bho-so@\u00adx.'],
    ['in a picture', 'Người dùng \u{1f468}\u200d\u{1f4bb}.'],
    ['of another script', 'Tên \u0628\u200c\u0628.'],
  ])('is right %s', async (_name, words) => {
    expect(await found(words)).toEqual([]);
  });
});
