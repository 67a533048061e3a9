import { expect, test } from 'vitest';
import { Bookmarks } from './bookmarks.js';

const nameIn = (xml: string) => /w:name="([^"]*)"/.exec(xml)?.[1];

test('names are ASCII, short and unique whatever the anchors are', () => {
  const bookmarks = new Bookmarks();
  const names = ['Nhiệm vụ 1.2', 'nhiệm vụ 1-2', 'Đ', '', 'x'.repeat(99), 'x'.repeat(98)].map((anchor) =>
    nameIn(bookmarks.around(anchor, '')),
  );
  expect(names[0]).toBe('rp_Nhiem_vu_1_2');
  expect(names[2]).toBe('rp_D');
  expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^rp_\w{0,37}$/);
});

test('two compilations count apart', () => {
  expect(new Bookmarks().around('a', 'text')).toBe(new Bookmarks().around('a', 'text'));
});

test('no anchor, no bookmark', () => {
  expect(new Bookmarks().around(undefined, 'text')).toBe('text');
});
