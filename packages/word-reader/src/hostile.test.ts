import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from './read.js';
import { type DocxParts, docx, p, tbl } from './testing/docx.js';
import { documentOf } from './testing/read.js';

function codeOf(bytes: Uint8Array): string {
  const reading = readWord(bytes);
  return reading.ok ? 'read' : reading.problem.code;
}
const codeOfParts = (parts: DocxParts) => codeOf(docx(parts));
const external = (type: string) =>
  `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://example.vn/x" TargetMode="External"/>`;
const spanned = (cell: string, row = '') => `<w:tbl><w:tr>${row}<w:tc>${cell}<w:p/></w:tc></w:tr></w:tbl>`;
const WITH_DOCTYPE = '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>';

describe('a file that is not read whole is refused with a code', () => {
  it.each<[string, () => Uint8Array]>([
    ['not-word', () => strToU8('Kế hoạch')],
    ['not-word', () => new Uint8Array()],
    ['not-word', () => zipSync({ 'a.xml': strToU8('<a/>') })],
    ['old-word', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    [
      'password',
      () =>
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ],
    ['damaged', () => docx({ body: p('x') }).subarray(0, 400)],
    ['damaged', () => docx({ body: '<w:p><w:r></w:p>' })],
    ['damaged', () => docx({ body: p(['<w:r><w:t>&xxe;</w:t></w:r>']) })],
    ['doctype', () => docx({ body: '', files: { 'word/document.xml': WITH_DOCTYPE } })],
    ['doctype', () => docx({ body: p('x'), styles: '', files: { 'word/styles.xml': WITH_DOCTYPE } })],
    ['too-deep', () => docx({ body: '<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000) })],
    ['too-deep', () => docx({ body: Array.from({ length: 300 }).reduce<string>((inner) => tbl([[inner]]), 'x') })],
    ['too-many-paragraphs', () => docx({ body: '<w:p/>'.repeat(1_000_000) })],
    ['too-large', () => docx({ body: p(Array.from({ length: 30_000 }, () => 'x')) })],
    ['too-large', () => docx({ body: p('x'.repeat(200_000)) })],
    ['too-large', () => docx({ body: `<w:p>${'<w:r/>'.repeat(2_500_000)}</w:p>` })],
    ['damaged', () => docx({ body: spanned('<w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>') })],
    ['damaged', () => docx({ body: spanned('', '<w:trPr><w:gridBefore w:val="2000000000"/></w:trPr>') })],
    ['too-large', () => zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })],
    [
      'too-many-parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`a${at}`, new Uint8Array()]))),
    ],
  ])('%s (%#)', (code, make) => {
    expect(codeOf(make())).toBe(code);
  });

  it('parts of the text that lie elsewhere are never fetched', () => {
    expect(codeOfParts({ body: p('x'), relationships: external('styles') })).toBe('external-part');
    // Links and templates are named in innocent files; nothing follows them.
    for (const type of ['hyperlink', 'attachedTemplate', 'image'])
      expect(codeOfParts({ body: p('x'), relationships: external(type) })).toBe('read');
  });

  it('every file cut off somewhere is refused or read whole, never half', () => {
    const bytes = docx({ body: Array.from({ length: 40 }, (_, at) => p(`Đoạn ${at}`)).join('') });
    for (let length = 0; length < bytes.length; length += 7) expect(codeOf(bytes.subarray(0, length))).not.toBe('read');
  });

  it('prefixes are the file’s own business', () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>chữ</x:t></x:r></x:p></x:body></x:document>';
    expect(documentOf({ body: '', files: { 'word/document.xml': xml } }).blocks).toMatchObject([{ text: 'chữ' }]);
  });
});
