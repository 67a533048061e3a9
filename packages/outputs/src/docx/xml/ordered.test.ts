import { expect, test } from 'vitest';
import { paragraphProperties, runProperties } from './ordered.js';

test('children come out in the order of the schema, however they are named', () => {
  expect(paragraphProperties({ jc: '<c/>', pStyle: '<a/>', spacing: '<b/>' })).toBe('<w:pPr><a/><b/><c/></w:pPr>');
  expect(runProperties({ sz: '<s/>', b: '<b/>', rStyle: '<r/>' })).toBe('<w:rPr><r/><b/><s/></w:rPr>');
});

test('no child, no element', () => {
  expect(paragraphProperties({ jc: undefined })).toBe('');
});
