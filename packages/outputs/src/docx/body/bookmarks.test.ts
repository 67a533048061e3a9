import { expect, test } from 'vitest';
import { Bookmarks } from './bookmarks.js';

const nameIn = (xml: string) => /w:name="([^"]*)"/.exec(xml)?.[1];

test('names are ASCII, short and unique whatever the anchors are', () => {
  const bookmarks = new Bookmarks();
  const names = ['Nhiệm vụ 1.2', 'nhiệm vụ 1-2', 'Đ', '', 'x'.repeat(99), 'x'.repeat(98)].map((anchor) =>
    nameIn(bookmarks.around(anchor, '')),
  );
  expect(names[0]).toBe('_rp_Nhiem_vu_1_2');
  expect(names[2]).toBe('_rp_D');
  expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^_rp_\w{0,36}$/);
});

test('two compilations count apart', () => {
  expect(new Bookmarks().around('a', 'text')).toBe(new Bookmarks().around('a', 'text'));
});

test('no anchor, no bookmark', () => {
  expect(new Bookmarks().around(undefined, 'text')).toBe('text');
});

test('a number and what refers to it have one bookmark, whichever comes first', () => {
  const bookmarks = new Bookmarks(new Set(['PL-1', 'PL-2']));
  const before = /REF (\S+)/.exec(bookmarks.referringTo('PL-1', 'I'))?.[1];
  expect(nameIn(bookmarks.around('PL-1', ''))).not.toBe(before);
  expect(nameIn(bookmarks.numberOf('PL-1', 'I'))).toBe(before);
  const second = nameIn(bookmarks.numberOf('PL-2', 'II'));
  expect(/REF (\S+)/.exec(bookmarks.referringTo('PL-2', 'II'))?.[1]).toBe(second);
  expect(bookmarks.referringTo('PL-3', 'III')).toBe('III');
  expect(bookmarks.numberOf('PL-3', 'III')).toBe('III');
});
