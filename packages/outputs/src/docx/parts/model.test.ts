import { createHash } from 'node:crypto';
import { nd30 } from '@rplan/outline';
import { expect, test } from 'vitest';
import { emitDocx } from '../emit.js';
import { officialSamples, openPackage } from '../testing/index.js';
import { descendants, textOf } from '../testing/xml-tree.js';

const model = JSON.stringify({ title: 'Kế hoạch <số 1> & "2"', text: 'e\u0301 ]]>\r\n' }, null, 2);

test('the model comes back letter by letter, beside its hash', () => {
  const opened = openPackage(emitDocx(officialSamples().letter, nd30, { model, embed: true }));
  expect(textOf(opened.xml('customXml/item1.xml'))).toBe(model);
  const [hash] = descendants(opened.xml('docProps/custom.xml'), 'vt:lpwstr');
  expect(hash && textOf(hash)).toBe(createHash('sha256').update(model).digest('hex'));
});

test('no model, no part and no hash', () => {
  const { paths } = openPackage(emitDocx(officialSamples().letter, nd30));
  expect(paths.filter((path) => path.includes('custom'))).toEqual([]);
});

test('only the hash travels, unless the model is asked for', () => {
  const opened = openPackage(emitDocx(officialSamples().letter, nd30, { model }));
  expect(opened.paths.filter((path) => path.startsWith('customXml'))).toEqual([]);
  const [hash] = descendants(opened.xml('docProps/custom.xml'), 'vt:lpwstr');
  expect(hash && textOf(hash)).toBe(createHash('sha256').update(model).digest('hex'));
});
