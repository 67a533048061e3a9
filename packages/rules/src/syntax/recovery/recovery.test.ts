import { describe, expect, it } from 'vitest';
import { between, read } from './testing.js';

/** A statement that is wrong, what is reported of it, and what stands between its neighbours then. */
const broken: readonly [statement: string, found: readonly string[], inside?: string][] = [
  ['xyz ABC "Lạ." { chủ trì KHÔNG-CÓ  thời hạn 15/8 }', ['RP-SYNTAX-001 xyz']],
  ['xyz ngày 15/8, 9/2026', ['RP-SYNTAX-001 xyz']],
  ['xyz\nngày 15/8/2026', ['RP-SYNTAX-001 xyz']],
  ['xyz nhiệm vụ NV-2 "Hai." { chủ trì VP  thời hạn thường xuyên }', ['RP-SYNTAX-001 xyz'], 'NV-2'],
  ['xyz ABC "Một" { }\nabc DEF "Hai" {\n  chủ trì VP\n}', ['RP-SYNTAX-001 xyz', 'RP-SYNTAX-001 abc']],
  ['nhiệm\nchủ', ['RP-SYNTAX-001 nhiệm -> nhiệm vụ', 'RP-SYNTAX-001 chủ']],
  ['xyz ABC,\n  DEF "Hai" { }', ['RP-SYNTAX-001 xyz']],
  ['"Lời văn đứng một mình."', ['RP-SYNTAX-001 "']],
  ['{ chủ trì KHÔNG-CÓ }', ['RP-SYNTAX-001 {']],
  ['12,5', ['RP-SYNTAX-001 12,5']],
  ['tối đa 10', ['RP-SYNTAX-001 tối đa']],
  // In a document it says what a task is about.
  ['lĩnh vực 1 "A" { tối đa 6 }', ['RP-NAME-001 1', 'RP-SYNTAX-001 "']],
  ['nhiệm vụ NV-2 "Hai." { chủ trì\n thời hạn 30/6/2026 }', ['RP-SYNTAX-001 chủ trì'], 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chủ trì VP, , VP  thời hạn 30/6/2026 }', ['RP-SYNTAX-001 ,'], 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chủ trì VP  thời hạn }', ['RP-SYNTAX-001 thời hạn'], 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chủ trì VP  thời hạn abc ngày 15/8/2026 }', [], 'NV-2'],
  ['nhiệm vụ NV-2 "Hai." { chủ trì VP  khắc phục\nthời hạn 30/6/2026 }', ['RP-SYNTAX-001 khắc phục'], 'NV-2'],
  ['mục { nhiệm vụ NV-2 "Hai." { chủ trì VP  thời hạn thường xuyên } }', ['RP-SYNTAX-001 mục'], '?(NV-2)'],
  ['đánh số\nđoạn "Một."', ['RP-SYNTAX-001 đánh số']],
  ['đánh số', ['RP-SYNTAX-001 đánh số']],
  ['bảng nhiệm vụ { xyz thứ tự "TT", nhiệm vụ "Nội dung", chủ trì\n cột chủ trì }', ['RP-SYNTAX-001 xyz']],
  ['đoạn "Theo {K.} và {K x} thì {.}."', ['RP-SYNTAX-001 .', 'RP-SYNTAX-001 x', 'RP-SYNTAX-001 .']],
  ['đoạn "Theo {K|lời {K.} văn} và {VP}."', ['RP-SYNTAX-001 .']],
  ['đoạn "Theo {K ngay và {VP} nữa."', ['RP-SYNTAX-004 {']],
];

describe('an error costs its own statement', () => {
  it.each(broken)('%s', async (statement, found, inside) => {
    const reading = await read(between(statement));
    expect(reading.found).toEqual(found);
    expect(reading.nesting).toBe(`K(M(NV-1${inside ? ` ${inside}` : ''} NV-9))`);
  });
});

it('checks the healthy tasks of a file with faults', async () => {
  const { found } = await read(between('xyz ABC\nnhiệm vụ NV-2 "Hai." { thời hạn thường xuyên }\n??'));
  expect(found).toEqual(['RP-SYNTAX-001 xyz', 'RP-COVER-003 NV-2', 'RP-SYNTAX-002 ??']);
});

it('does not miss what stands in a statement that could not be read', async () => {
  const { found } = await read(
    between('xyz NV-2 "Hai."\nnhiệm vụ NV-3 "Ba." { sau NV-2  chủ trì VP  thời hạn thường xuyên }'),
  );
  expect(found).toEqual(['RP-SYNTAX-001 xyz']);
});

it('says what is missing after a keyword that needs at least one text', async () => {
  const { diagnostics } = await read(between('đánh số\nđoạn "Một."'));
  expect(diagnostics.map(({ data }) => data)).toMatchObject([{ how: 'behind', expected: { en: expect.any(String) } }]);
});

it('says so where the file ends too early', async () => {
  expect((await read('cơ quan VP "Văn phòng" {\n  thuộc\n}')).found).toEqual(['RP-SYNTAX-001 thuộc']);
  expect((await read('cơ quan VP')).found).toEqual(['RP-SYNTAX-001 VP']);
});

it('reads prose that is no plan without a message for every word', async () => {
  const letter =
    'Kính gửi các đồng chí, đây là thư thường.\nNhiệm vụ của chúng ta là hoàn thành kế hoạch năm 2024.\nTrân trọng.';
  expect((await read(letter)).found.length).toBeLessThanOrEqual(4);
});
