import { describe, expect, it } from 'vitest';
import { between, read } from './testing.js';

const WORK = '{ chủ trì VP  thời hạn thường xuyên }';

describe('a text without its closing quote', () => {
  it.each([
    ['đoạn "Các cơ quan thực hiện.', '', 1],
    ['đoạn "Theo {K} và {VP.', '', 1],
    [`nhiệm vụ NV-2 "Hai. ${WORK}`, 'NV-2', 1],
    [`mục A "Hai {\n  nhiệm vụ NV-2 "Hai." ${WORK}\n}`, 'A(NV-2)', 1],
    [`mục A "Hai" {\n  đoạn "Ba }\nmục B "Bốn" { }`, 'A B', 1],
  ])('costs the rest of its line: %s', async (statement, inside, faults) => {
    const { found, nesting } = await read(between(statement));
    expect(found).toEqual(Array(faults).fill('RP-SYNTAX-003 "'));
    expect(nesting).toBe(`K(M(NV-1${inside ? ` ${inside}` : ''} NV-9))`);
  });

  it('at the end of the file is the only fault there', async () => {
    expect((await read('kế hoạch K "Kế hoạch')).found).toEqual(['RP-SYNTAX-003 "']);
    expect((await read('kế hoạch K "Kế hoạch" { đoạn """\n  Lời văn')).found).toEqual(['RP-SYNTAX-003 """']);
    expect((await read('kế hoạch K "Kế hoạch" { đoạn "abc {K')).found).toEqual([
      'RP-SYNTAX-003 "',
      'RP-SYNTAX-004 {',
      'RP-SYNTAX-006 K',
    ]);
  });
});

describe('a """ that is never closed', () => {
  it('ends in front of the next statement', async () => {
    expect(await read(between(`đoạn """\n  Các cơ quan\n  thực hiện.\nnhiệm vụ NV-2 "Hai." ${WORK}`))).toMatchObject({
      found: ['RP-SYNTAX-003 """'],
      nesting: 'K(M(NV-1 NV-2 NV-9))',
    });
  });

  it('does not turn the texts after it inside out', async () => {
    const { found, nesting } = await read(
      between(
        `đoạn """\n  Một.\nnhiệm vụ NV-2 "Hai." { chủ trì KHÔNG-CÓ  thời hạn thường xuyên }\nđoạn """\n  Kế hoạch, nhiệm vụ năm 2026\n"""\nđoạn """\n  Hai.\n"""`,
      ),
    );
    expect(found).toEqual(['RP-SYNTAX-003 """', 'RP-NAME-001 KHÔNG-CÓ']);
    expect(nesting).toBe('K(M(NV-1 NV-2 NV-9))');
  });

  it('is found more than once', async () => {
    const lost = 'đoạn """\n  Một.\n';
    const { found, nesting } = await read(
      between(`${lost}nhiệm vụ NV-2 "Hai." ${WORK}\n${lost}nhiệm vụ NV-3 "Ba." ${WORK}\n${lost}`.trimEnd()),
    );
    expect(found).toEqual(['RP-SYNTAX-003 """', 'RP-SYNTAX-003 """', 'RP-SYNTAX-003 """']);
    expect(nesting).toBe('K(M(NV-1 NV-2 NV-3 NV-9))');
  });
});

describe('signs of word processors', () => {
  it('reads curly quotes as the straight ones they should be', async () => {
    expect(await read(between(`nhiệm vụ NV-2 “Hai "trong" ngoặc.” ${WORK}`))).toMatchObject({
      found: ['RP-SYNTAX-002 “ -> "'],
      nesting: 'K(M(NV-1 NV-2 NV-9))',
    });
    expect((await read(between('đoạn "Theo “Kế hoạch” này."'))).found).toEqual([]);
  });

  it('reads over what cannot be seen', async () => {
    expect(await read(between(`nhiệm\u200b vụ NV-2 "Hai." ${WORK}`))).toMatchObject({
      found: ['RP-SYNTAX-008 \u200b'],
      nesting: 'K(M(NV-1 NV-2 NV-9))',
    });
    expect((await read(between(`nhiệm\u00a0vụ NV-2 "Hai." ${WORK}`))).nesting).toContain('NV-2');
  });

  it('reports control characters, halves of letters and marks that turn the text, once each', async () => {
    expect((await read(between('đoạn "a\u0000b\u001b[31mc"'))).found).toEqual([
      'RP-SYNTAX-008 \u0000',
      'RP-SYNTAX-008 \u001b',
    ]);
    expect((await read(between('\u0000'))).found).toEqual(['RP-SYNTAX-008 \u0000']);
    expect((await read(between('đoạn "a\ud800b\udc00c\u202ed"'))).found).toHaveLength(3);
  });

  it('puts signs in a row into one message', async () => {
    expect((await read(between('? ?? @'))).found).toEqual(['RP-SYNTAX-002 ? ?? @']);
  });
});
