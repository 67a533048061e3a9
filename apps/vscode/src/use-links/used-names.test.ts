import { expect, it } from 'vitest';
import { usedNames } from './used-names.js';

const read = (text: string) => usedNames(text).map(({ name, start, end }) => [name, text.slice(start, end)]);

it('finds the names that are listed', () => {
  expect(read('{\n  "language": "vi",\n  "use": [\n    "par-index-2022", "../chung/danh bạ].rplan"\n  ]\n}')).toEqual([
    ['par-index-2022', 'par-index-2022'],
    ['../chung/danh bạ].rplan', '../chung/danh bạ].rplan'],
  ]);
});

it('reads what is escaped and leaves out what is no string', () => {
  expect(read('{"use":["C:\\\\chung\\\\a.rplan", 5, "\\x"]}')).toEqual([
    ['C:\\chung\\a.rplan', 'C:\\\\chung\\\\a.rplan'],
  ]);
});

it('finds what is there of a list that is being written', () => {
  expect(read('{"use": ["a", "b')).toEqual([['a', 'a']]);
  expect(read('{"use": "a"}')).toEqual([]);
  expect(read('{"layout": {"x": ["a"]}}')).toEqual([]);
});
