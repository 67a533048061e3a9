import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.js';

test('files come back whole and in their order', () => {
  const long = 'đường '.repeat(100_000);
  const files = unzipSync(
    zip([
      { path: 'b.xml', content: ['một', '', 'hai'] },
      { path: 'a.xml', content: [] },
      { path: 'c/d.xml', content: Array.from({ length: 10 }, () => long) },
    ]),
  );
  expect(Object.keys(files)).toEqual(['b.xml', 'a.xml', 'c/d.xml']);
  expect(Object.values(files).map((file) => strFromU8(file))).toEqual(['mộthai', '', long.repeat(10)]);
});

test('a part that fails while it is written fails the archive', () => {
  function* broken(): Generator<string> {
    yield 'a';
    throw new RangeError('no such note');
  }
  expect(() => zip([{ path: 'a.xml', content: broken() }])).toThrow('no such note');
});
