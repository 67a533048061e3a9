import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml, textOf } from '../testing/xml-tree.js';
import { escapeJson, escapeText } from './escape.js';

const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
const read = (content: string) => textOf(parseXml(`<a>${content}</a>`));

describe('escapeText', () => {
  test('escapes markup and composes letters', () => {
    expect(escapeText('a < b & c > "d"')).toBe('a &lt; b &amp; c &gt; &quot;d&quot;');
    expect(escapeText('Uỷ'.normalize('NFD'))).toBe('Uỷ');
  });

  test('makes one space of tabs and line ends', () => {
    expect(escapeText('a\r\n\tb')).toBe('a b');
  });

  test('composes across a character that it drops', () => {
    expect(escapeText('e\u0000\u0301')).toBe('é');
  });

  test('any string comes back legal, composed and otherwise as it was', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const back = read(escapeText(text));
        expect(forbidden.test(back)).toBe(false);
        expect(back).toBe(back.normalize('NFC'));
        expect(escapeText(back)).toBe(escapeText(text));
      }),
    );
  });
});

describe('escapeJson', () => {
  test('any JSON comes back as the same value, and the same text where XML allows it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyString, (value, text) => {
        const json = JSON.stringify({ value, text });
        const back = read(escapeJson(json));
        expect(JSON.parse(back)).toEqual(JSON.parse(json));
        if (!forbidden.test(json)) expect(back).toBe(json);
      }),
    );
  });

  test('a carriage return between values survives an XML reader', () => {
    expect(escapeJson('{\r\n}')).toBe('{&#13;\n}');
  });
});
