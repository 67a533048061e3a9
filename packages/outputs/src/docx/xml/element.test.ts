import { expect, test } from 'vitest';
import { element, rootTags, toggle, val } from './element.js';

test('an element closes itself when it is empty', () => {
  expect(element('a')).toBe('<a/>');
  expect(element('a', { b: 1, c: undefined }, '', '<d/>')).toBe('<a b="1"><d/></a>');
});

test('attribute values are escaped', () => {
  expect(val('w:name', '"<&\u0000\n')).toBe('<w:name w:val="&quot;&lt;&amp; "/>');
});

test('a toggle can switch a style off', () => {
  expect(toggle('w:b')).toBe('<w:b/>');
  expect(toggle('w:b', false)).toBe('<w:b w:val="0"/>');
});

test('the tags of a root enclose its content', () => {
  const [open, close] = rootTags('a', { b: 'c' });
  expect(open.endsWith('<a b="c">')).toBe(true);
  expect(close).toBe('</a>');
});
