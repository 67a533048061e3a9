import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';
import type { InputProblem } from './problem.js';

const SENTENCE =
  'Đơn vị được giao nhiệm vụ phải khắc phục tồn tại, hạn chế về cải cách hành chính trước ngày 30/6/2026.';
const TITLE = 'kế hoạch KH-1 "Kế hoạch khắc phục" {\n';

/** The letters of the sentences above in each encoding, as the fonts of those days had them. */
const TCVN3: Readonly<Record<string, number[]>> = bytesOf(
  'á b8 Đ a7 đ ae ơ ac ị de ư ad ợ ee à b5 ả b6 ạ b9 ệ d6 ụ f4 ắ be ụ f4 ồ e5 ế d5 ề d2 í dd ớ ed',
);
const VNI: Readonly<Record<string, number[]>> = bytesOf(
  'á 61,f9 Đ d1 đ f1 ơ f4 ị f2 ư f6 ợ f4,ef à 61,f8 ả 61,fb ạ 61,ef ệ 65,e4 ụ 75,ef ắ 61,e9 ồ 6f,e0 ế 65,e1 ề 65,e0 í ed ớ f4,f9',
);
const WINDOWS_1258: Readonly<Record<string, number[]>> = bytesOf(
  'á e1 Đ d0 đ f0 ơ f5 ị 69,f2 ư fd ợ f5,f2 à e0 ả 61,d2 ạ 61,f2 ệ ea,f2 ụ 75,f2 ắ e3,ec ồ f4,cc ế ea,ec ề ea,cc í ed ớ f5,ec',
);

function bytesOf(table: string): Record<string, number[]> {
  const cells = table.split(' ');
  const bytes: Record<string, number[]> = {};
  for (let at = 0; at + 1 < cells.length; at += 2) {
    bytes[cells[at] ?? ''] = (cells[at + 1] ?? '').split(',').map((byte) => Number.parseInt(byte, 16));
  }
  return bytes;
}

function encode(text: string, table: Readonly<Record<string, number[]>>): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table[letter] ?? (letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : undefined);
      if (!bytes) throw new Error(`The table lacks ${letter}.`);
      return bytes;
    }),
  );
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

function problemOf(bytes: Uint8Array): InputProblem | undefined {
  const decoded = decode('a.rplan', bytes);
  return decoded.ok ? undefined : decoded.problem;
}

describe('what is UTF-8', () => {
  it.each([
    ['plain', `${TITLE}}`, `${TITLE}}`],
    ['with a byte order mark', `\ufeff${TITLE}}`, `${TITLE}}`],
    ['decomposed', `${TITLE}}`.normalize('NFD'), `${TITLE}}`.normalize('NFD')],
    ['with the line ends of Windows', 'a\r\nb\r\n', 'a\r\nb\r\n'],
    ['with the line ends of old Macs', 'a\rb\r\nc\r', 'a\nb\r\nc\n'],
    ['with a control character by mistake', `${SENTENCE}\u0000`, `${SENTENCE}\u0000`],
  ])('%s is read', (_name, written, text) => {
    expect(decode('a.rplan', new TextEncoder().encode(written))).toEqual({ ok: true, text });
  });
});

describe('what is not UTF-8 is named', () => {
  it.each([
    ['utf-16le', utf16(TITLE + SENTENCE, true, true)],
    ['utf-16be', utf16(TITLE + SENTENCE, false, true)],
    ['utf-16le', utf16(TITLE + SENTENCE, true, false)],
    ['utf-16be', utf16(TITLE + SENTENCE, false, false)],
    ['tcvn3', encode(SENTENCE, TCVN3)],
    ['vni', encode(SENTENCE, VNI)],
    ['windows-1258', encode(SENTENCE, WINDOWS_1258)],
    ['unknown', Uint8Array.from([...new TextEncoder().encode('plan A "x" // '), 0xff, 0xa4, 0x41])],
  ])('%s', (encoding, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ code: 'not-utf8', encoding });
  });

  it.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
    ['windows-1258', WINDOWS_1258],
  ] as const)('%s by one short line among keywords', (encoding, table) => {
    const ascii = new TextEncoder().encode('plan KH-1 "');
    const title = encode('hạn chế', table);
    expect(problemOf(Uint8Array.from([...ascii, ...title]))).toMatchObject({ encoding });
  });

  it('with the place of the first byte that is none', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('kế hoạch\r\n  "abc'), 0xe1, 0x20]);
    expect(problemOf(bytes)).toMatchObject({ line: 2, column: 7 });
  });
});

describe('what is no text is named', () => {
  const ascii = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  it.each([
    ['word', ascii('PK\u0003\u0004....[Content_Types].xml....word/document.xml')],
    ['excel', ascii('PK\u0003\u0004....xl/workbook.xml')],
    ['archive', ascii('PK\u0003\u0004....a.txt')],
    ['word', ascii('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1')],
    ['image', ascii('\u0089PNG\r\n\u001a\n')],
    ['image', ascii('\u00ff\u00d8\u00ff\u00e0')],
    ['pdf', ascii('%PDF-1.7')],
    ['rtf', ascii('{\\rtf1\\ansi Ke hoach}')],
    ['unknown', new Uint8Array(1000)],
    ['unknown', Uint8Array.from({ length: 1000 }, (_, index) => (index * 37) % 256)],
  ])('%s', (kind, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'binary', path: 'a.rplan', kind });
  });
});

it('reads an empty file as an empty text', () => {
  expect(decode('a.rplan', new Uint8Array())).toEqual({ ok: true, text: '' });
});
