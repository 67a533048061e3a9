import { expect, test } from 'vitest';
import { parseXml, textOf } from './xml-tree.js';

test('reads elements, attributes, text and references', () => {
  const tree = parseXml('<?xml version="1.0"?>\n<a b="&lt;1&gt;">x<c/>&amp;&#13;</a>');
  expect(tree.attributes).toEqual({ b: '<1>' });
  expect(textOf(tree)).toBe('x&\r');
});

test.each(['<a>', '<a></b>', '<a/><b/>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a b=1/>', '<a>&</a>', ''])(
  'refuses %s',
  (xml) => {
    expect(() => parseXml(xml)).toThrow();
  },
);
