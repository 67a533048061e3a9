import { nd30 } from '@rplan/outline';
import { expect, test } from 'vitest';
import { emitDocx } from '../emit.js';
import { documentText, officialSamples, openPackage } from '../testing/index.js';
import { descendants } from '../testing/xml-tree.js';

const bytes = emitDocx(officialSamples().letter, nd30);

test('a note is owned by its first mark and referred to by the others', () => {
  const document = openPackage(bytes).xml('word/document.xml');
  const owned = [...descendants(document, 'w:footnoteReference')].map((mark) => mark.attributes['w:id']);
  const referred = [...descendants(document, 'w:fldSimple')].map((field) => field.attributes['w:instr']);
  expect(owned).toEqual(['1', '2']);
  expect(referred).toEqual([' NOTEREF _RefNote1 \\h ']);
});

test('a reader sees the number at every mark', () => {
  const { body } = documentText(bytes, { noteMark: (number) => `[${number}]` });
  expect(body.join('\n').match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[1]']);
});
