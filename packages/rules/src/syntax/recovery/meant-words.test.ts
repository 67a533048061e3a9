import { describe, expect, it } from 'vitest';
import { between, read } from './testing.js';

const REST = '"Hai." { chủ trì VP  thời hạn thường xuyên }';

/** A slip whose meaning is plain: it is reported with what was meant, and the statement counts as written. */
const understood: readonly (readonly [statement: string, found: string, inside: string])[] = [
  [`nhiem vu NV-2 ${REST}`, 'RP-SYNTAX-001 nhiem vu -> nhiệm vụ', 'NV-2'],
  [`nhiệm vu NV-2 ${REST}`, 'RP-SYNTAX-001 nhiệm vu -> nhiệm vụ', 'NV-2'],
  [`nhiêm vụ NV-2 ${REST}`, 'RP-SYNTAX-001 nhiêm vụ -> nhiệm vụ', 'NV-2'],
  [`nhiệm\n  vụ NV-2 ${REST}`, 'RP-SYNTAX-001 nhiệm\n      vụ -> nhiệm vụ', 'NV-2'],
  [`nhiêm  vụ NV-2 ${REST}`, 'RP-SYNTAX-001 nhiêm  vụ -> nhiệm vụ', 'NV-2'],
  [`nhiệm NV-2 ${REST}`, 'RP-SYNTAX-001 nhiệm -> nhiệm vụ', 'NV-2'],
  [`Task NV-2 ${REST}`, 'RP-SYNTAX-001 Task -> task', 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chu tri VP  thời hạn thường xuyên }', 'RP-SYNTAX-001 chu tri -> chủ trì', 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chủ trì VP  thoi han thường xuyên }', 'RP-SYNTAX-001 thoi han -> thời hạn', 'NV-2'],
  [`nhiệm vụ NV 2 ${REST}`, 'RP-SYNTAX-001 NV 2 -> NV-2', 'NV'],
  ['Ngày 15/8/2026', 'RP-SYNTAX-001 Ngày -> ngày', ''],
  ['Số 15/KH-UBND', 'RP-SYNTAX-001 Số -> số', ''],
];

describe('what was meant is read', () => {
  it.each(understood)('%s', async (statement, found, inside) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const reading = await read(between(statement).normalize(form));
      expect(reading.found.map((text) => text.normalize('NFC'))).toEqual([found]);
      expect(reading.nesting).toBe(`K(M(NV-1${inside ? ` ${inside}` : ''} NV-9))`);
    }
  });
});

/** What may have been meant is only suggested. */
const suggested: readonly (readonly [statement: string, found: string])[] = [
  ['chủ chì VP', 'RP-SYNTAX-001 chủ chì -> chủ trì'],
  ['nhiệmvụ NV-2 "Hai."', 'RP-SYNTAX-001 nhiệmvụ -> nhiệm vụ'],
  ['thời gạn 30/6/2026', 'RP-SYNTAX-001 thời gạn -> thời hạn'],
];

describe('what may have been meant is suggested', () => {
  it.each(suggested)('%s', async (statement, found) => {
    const reading = await read(between(statement));
    expect(reading.found).toEqual([found]);
    expect(reading.nesting).toBe('K(M(NV-1 NV-9))');
  });
});

/** Words that only resemble a keyword: another mark, another syllable, half of two keywords. */
const unrelated = [
  'bỏ NV-2',
  'dòng "Hai."',
  'đúng tiến độ',
  'quá',
  'thứ Sáu',
  'mức độ "khó"',
  'sầu',
  'hắng ngày',
  'chủ',
  'mực "Hai."',
];

describe('no keyword is suggested where none is nearly certain', () => {
  it.each(unrelated)('%s', async (statement) => {
    const { diagnostics, nesting } = await read(between(statement));
    expect(diagnostics.flatMap(({ data }) => data.suggestion ?? [])).toEqual([]);
    expect(nesting).toBe('K(M(NV-1 NV-9))');
  });
});

it('reports half a keyword alone once, whatever it lacks', async () => {
  expect((await read(between('nhiệm'))).found).toEqual(['RP-SYNTAX-001 nhiệm -> nhiệm vụ']);
});

it('reads a document whose name has a space in it, and one that lacks its title or its brace', async () => {
  const task = 'nhiệm vụ NV-1 "Một." { chủ trì VP  thời hạn thường xuyên }';
  const unit = 'cơ quan VP "Văn phòng"\n';
  expect(await read(`${unit}kế hoạch KH 1 "Kế hoạch" { ${task} }`)).toMatchObject({
    found: ['RP-SYNTAX-001 KH 1 -> KH-1'],
    nesting: 'KH(NV-1)',
  });
  expect(await read(`${unit}kế hoạch KH-1 { ${task} }`)).toMatchObject({
    found: ['RP-SYNTAX-001 KH-1'],
    nesting: 'KH-1(NV-1)',
  });
  expect(await read(`${unit}kế hoạch KH-1 "Kế hoạch"\n  ${task}\n}\nthông báo TB "Khác" { }`)).toMatchObject({
    found: ['RP-SYNTAX-001 "'],
    nesting: 'KH-1(NV-1) TB',
  });
});

it('takes back what does not fit after all', async () => {
  const { found } = await read('cơ quan VP "Văn phòng" { nhiem vu NV-1 "Một." }');
  expect(found).toEqual(['RP-SYNTAX-001 nhiem vu -> nhiệm vụ']);
});
