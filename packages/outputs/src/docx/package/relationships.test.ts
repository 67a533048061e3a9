import { expect, test } from 'vitest';
import { relationshipsPath } from './relationships.js';

test('links of a part are kept beside it', () => {
  expect(relationshipsPath('')).toBe('_rels/.rels');
  expect(relationshipsPath('word/document.xml')).toBe('word/_rels/document.xml.rels');
});
