import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nd30, outlineOf } from '@rplan/outline';
import { party, planWith } from '@rplan/outline/testing';
import { describe, expect, test } from 'vitest';
import { emitDocx } from './emit.js';
import { checkClosure, checkOfficialLayout, documentText, openPackage, schemaErrors } from './testing/index.js';
import { partyProfile } from './testing/samples/party-profile.js';
import { attributeAt, descendants, elements } from './testing/xml-tree.js';

const words = (text: string) => [{ type: 'text' as const, text }];
const plan = planWith({
  parties: [
    party('T', 'organization', 'Tỉnh ủy Trà Sơn', { place: 'Trà Sơn', collective: { words: 'BAN THƯỜNG VỤ' } }),
    party('T.BT', 'role', 'Bí thư', { parent: 'T', head: true }),
    party('T.PBT', 'role', 'Phó Bí thư', { parent: 'T', deputyOf: 'T.BT' }),
  ],
  document: {
    kind: 'plan',
    title: words('Khắc phục hạn chế, khuyết điểm'),
    issuer: 'T',
    number: '5-KH/TU',
    date: { year: 2026, month: 6, day: 9 },
    signature: { role: 'T.PBT', name: 'Lê Văn An' },
    blocks: [
      { type: 'paragraphs', role: 'text', paragraphs: [{ style: 'plain', content: words('Các cấp ủy thực hiện') }] },
    ],
  },
});

describe('a second layout is data alone', () => {
  const bytes = emitDocx(outlineOf(plan, partyProfile), partyProfile);
  const { body } = documentText(bytes);

  test('prints its own words, signs and ends', () => {
    expect(body.slice(0, 6)).toEqual([
      'TỈNH ỦY TRÀ SƠN',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 05-KH/TU',
      'Trà Sơn, ngày 09 tháng 6 năm 2026',
      'KẾ HOẠCH',
    ]);
    expect(body).toContain('-----');
    expect(body).toContain('Các cấp ủy thực hiện.');
    expect(body.slice(-4)).toEqual(['T/M BAN THƯỜNG VỤ', 'K/T BÍ THƯ', 'PHÓ BÍ THƯ', 'Lê Văn An']);
  });

  test('has its own sizes, lines and one rule', () => {
    const { xml } = openPackage(bytes);
    const styles = new Map(
      elements(xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
    );
    expect(attributeAt(styles.get('RpNationalName'), ['w:rPr', 'w:sz'], 'w:val')).toBe('30');
    expect(attributeAt(styles.get('BodyText'), ['w:pPr', 'w:spacing'], 'w:lineRule')).toBe('exact');
    expect([...descendants(xml('word/document.xml'), 'w:pBdr')]).toHaveLength(1);
  });

  test('is a sound Word document, and no official one of Decree 30', { timeout: 60_000 }, async () => {
    expect(await schemaErrors(bytes)).toEqual([]);
    expect(checkClosure(bytes)).toEqual([]);
    expect(checkOfficialLayout(bytes).map(({ code }) => code)).toContain('end-mark');
    expect(checkOfficialLayout(emitDocx(outlineOf(plan, nd30), nd30)).map(({ code }) => code)).not.toContain(
      'end-mark',
    );
  });
});

test('the emitter names no layout', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'));
  expect(files).toContain('emit.ts');
  expect(files.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('nd30'))).toEqual([]);
});
