import { nd30 } from '@rplan/outline';
import { expect, test } from 'vitest';
import { emitDocx } from '../emit.js';
import { checkClosure } from './closure.js';
import { officialSamples } from './sample-outlines.js';
import { tamper } from './tamper.js';

const bytes = emitDocx(officialSamples().letter, nd30);
const document = 'word/document.xml';

test.each<[string, string, (xml: string) => string, string]>([
  ['a part that is gone', 'word/fontTable.xml', () => '', 'fontTable.xml, which is not there'],
  [
    'a part without a type',
    '[Content_Types].xml',
    (xml) => xml.replace(/<Override PartName="\/word\/settings[^>]*>/, ''),
    'no content type for word/settings.xml',
  ],
  [
    'a relationship that is gone',
    document,
    (xml) => xml.replace('r:id="rId4"', 'r:id="rId99"'),
    'no relationship rId99',
  ],
  ['a style that is gone', document, (xml) => xml.replace('RpMotto', 'RpGone'), 'no style RpGone'],
  [
    'a cell that ends in a table',
    document,
    (xml) => xml.replace(/(<\/w:tbl>)<w:p>(?:(?!<w:p>).)*<\/w:p>(<\/w:tc>)/, '$1$2'),
    'w:tc does not end',
  ],
  [
    'a note that is gone',
    document,
    (xml) => xml.replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="7"/>'),
    'no footnote 7',
  ],
  [
    'a mark in a separator',
    'word/footnotes.xml',
    (xml) => xml.replace('<w:separator/>', '<w:separator/><w:footnoteRef/>'),
    'separator holds',
  ],
  ['a bookmark without an end', document, (xml) => xml.replace(/<w:bookmarkEnd[^>]*>/, ''), 'has no end'],
  [
    'a field that leads nowhere',
    document,
    (xml) => xml.replace('NOTEREF _RefNote1', 'NOTEREF _RefNote9'),
    'no bookmark _RefNote9',
  ],
])('%s is noticed', (_, path, change, problem) => {
  expect(checkClosure(tamper(bytes, path, change)).join('\n')).toContain(problem);
});
