import { nd30 } from '@rplan/outline';
import { expect, test } from 'vitest';
import { emitDocx } from '../../emit.js';
import { officialSamples } from '../sample-outlines.js';
import { tamper } from '../tamper.js';
import { checkOfficialLayout } from './index.js';

const letter = emitDocx(officialSamples().letter, nd30);
const plan = emitDocx(officialSamples().plan, nd30);
const document = 'word/document.xml';
const styles = 'word/styles.xml';

const codes = (bytes: Uint8Array) => new Set(checkOfficialLayout(bytes).map(({ code }) => code));

/** Changes one property of a role's style. */
function restyle(style: string, from: string | RegExp, to: string) {
  return (xml: string) =>
    xml.replace(new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`), (whole) => whole.replace(from, to));
}

test.each<[code: string, bytes: Uint8Array, path: string, change: (xml: string) => string]>([
  ['paper', plan, document, (xml) => xml.replace('w:w="11906"', 'w:w="12240"')],
  ['margin', plan, document, (xml) => xml.replace('w:left="1701"', 'w:left="1440"')],
  ['page-number', plan, styles, restyle('Header', 'w:val="center"', 'w:val="right"')],
  ['first-page-number', plan, document, (xml) => xml.replace('<w:titlePg/>', '')],
  ['page-start', plan, document, (xml) => xml.replace('<w:pgNumType w:start="1"/>', '')],
  ['font', plan, styles, (xml) => xml.replace('w:ascii="Times New Roman"', 'w:ascii="Arial"')],
  ['colour', plan, document, (xml) => xml.replace('<w:r><w:t', '<w:r><w:rPr><w:color w:val="0000FF"/></w:rPr><w:t')],
  ['composed', plan, document, (xml) => xml.normalize('NFD')],
  ['head-border', plan, document, (xml) => xml.replace('w:val="nil"', 'w:val="single"')],
  ['national-name-line', plan, document, (xml) => xml.replaceAll('<w:tcW w:w="5669"', '<w:tcW w:w="5000"')],
  ['head-look', plan, styles, restyle('RpIssuer', '<w:b/>', '<w:b w:val="0"/>')],
  [
    'underline',
    plan,
    document,
    (xml) => xml.replace(/(RpMotto"\/>.*?<w:r>)/, '$1<w:rPr><w:u w:val="single"/></w:rPr>'),
  ],
  ['number-form', letter, document, (xml) => xml.replace('/UBND<', ' /UBND <')],
  ['date-form', plan, document, (xml) => xml.replace('tháng\u00a002 năm', 'tháng\u00a006 năm')],
  ['letter-subject', letter, styles, restyle('RpLetterSubject', 'w:before="120"', 'w:before="0"')],
  ['motto-hyphen', plan, document, (xml) => xml.replace('Độc lập - Tự do', 'Độc lập – Tự do')],
  ['rule-missing', plan, document, (xml) => xml.replaceAll('<w:bottom w:val="single"', '<w:bottom w:val="nil"')],
  ['rule-length', plan, document, (xml) => xml.replace(/(RpRule.*?w:left=")\d+(" w:right=")\d+/, '$10$20')],
  ['title', plan, document, (xml) => xml.replace('Title', 'BodyText')],
  ['urgency-frame', letter, document, (xml) => xml.replace('w:val="454"', 'w:val="300"')],
  ['content-look', plan, styles, restyle('BodyText', 'w:val="both"', 'w:val="left"')],
  ['content-uniform', plan, styles, restyle('ListNumber', 'w:firstLine="720"', 'w:firstLine="567"')],
  ['basis-end', plan, document, (xml) => xml.replace(/(RpLegalBasis(?:(?!<\/w:p>).)*);<\/w:t>/, '$1,</w:t>')],
  ['first-recipient', letter, document, (xml) => xml.replace('Như trên;', 'Như sau;')],
  ['end-mark', plan, document, (xml) => xml.replace('thực hiện./.', 'thực hiện.')],
  ['recipient', plan, document, (xml) => xml.replace('Lưu: VT, NC₁.', 'Lưu: VT, NC₁;')],
  ['recipients-label', plan, styles, restyle('RpRecipientsLabel', '<w:i/>', '')],
  ['recipient-look', plan, styles, restyle('RpRecipient', '<w:sz w:val="22"/>', '<w:sz w:val="24"/>')],
  ['signing-authority', plan, document, (xml) => xml.replace('CHỦ TỊCH', 'Chủ tịch')],
  ['signatory', plan, document, (xml) => xml.replace('Lê Thị Cúc', 'ThS. Lê Thị Cúc')],
  ['appendix-look', plan, styles, restyle('RpAppendixLabel', '<w:sz w:val="28"/>', '<w:sz w:val="26"/>')],
  ['appendix-number', plan, document, (xml) => xml.replace('>Phụ\u00a0lục\u00a0II<', '>Phụ\u00a0lục\u00a02<')],
  ['appendix-unnamed', plan, document, (xml) => xml.replace(' và Phụ\u00a0lục\u00a0II', '')],
  ['size-set', plan, styles, restyle('RpMotto', '<w:sz w:val="28"/>', '<w:sz w:val="26"/>')],
])('%s is noticed', (code, bytes, path, change) => {
  expect(codes(tamper(bytes, path, change))).toContain(code);
});
