import { describe, expect, it } from 'vitest';
import { read } from './testing.js';

const UNIT = 'cơ quan VP "Văn phòng"\n';
const WORK = '{ chủ trì VP  thời hạn thường xuyên }';

describe('a missing }', () => {
  it('is placed by the indentation, with the block that was left open', async () => {
    const { found, nesting, diagnostics } = await read(
      `${UNIT}kế hoạch K "Kế hoạch" {\n  mục A "Một" {\n    nhiệm vụ NV-1 "Một." {\n      chủ trì VP\n      thời hạn thường xuyên\n    nhiệm vụ NV-2 "Hai." ${WORK}\n  }\n  mục B "Hai" {\n    nhiệm vụ NV-3 "Ba." ${WORK}\n  }\n}`,
    );
    expect(found).toEqual(['RP-SYNTAX-006 thường xuyên']);
    expect(diagnostics[0]?.data).toEqual({ missing: 1, line: 4 });
    expect(nesting).toBe('K(A(NV-1 NV-2) B(NV-3))');
  });

  it('of several blocks is reported for each', async () => {
    const { found, nesting } = await read(
      `${UNIT}kế hoạch K "Kế hoạch" {\n  mục A "Một" {\n    nhiệm vụ NV-1 "Một." ${WORK}\n  mục B "Hai" {\n    nhiệm vụ NV-2 "Hai." ${WORK}\n  mục C "Ba" {\n  }\n}`,
    );
    expect(found).toEqual(['RP-SYNTAX-006 }', 'RP-SYNTAX-006 }']);
    expect(nesting).toBe('K(A(NV-1) B(NV-2) C)');
  });

  it('in front of the next document keeps that one whole', async () => {
    const { found, nesting } = await read(
      `${UNIT}kế hoạch K "Kế hoạch" {\n  mục A "Một" {\n  }\nthông báo TB "Thông báo" {\n  mục B "Hai"\n}`,
    );
    expect(found).toEqual(['RP-SYNTAX-006 }']);
    expect(nesting).toBe('K(A) TB(B)');
  });

  it('where nothing is indented is missing at the end, once', async () => {
    const { found, diagnostics, nesting } = await read(
      `${UNIT}kế hoạch K "Kế hoạch" { mục A "Một" { nhiệm vụ NV-1 "Một." ${WORK}`,
    );
    expect(found).toEqual(['RP-SYNTAX-006 }']);
    expect(diagnostics[0]?.data).toEqual({ missing: 2, line: 2 });
    expect(diagnostics[0]?.related).toHaveLength(2);
    expect(nesting).toBe('K(A(NV-1))');
  });
});

describe('a } too many', () => {
  it('is the one that is indented as nothing around it', async () => {
    const { found, nesting, diagnostics } = await read(
      `${UNIT}kế hoạch K "Kế hoạch" {\n  mục A "Một" {\n    nhiệm vụ NV-1 "Một." ${WORK}\n    }\n    nhiệm vụ NV-2 "Hai." ${WORK}\n  }\n}`,
    );
    expect(found).toEqual(['RP-SYNTAX-005 }']);
    expect(diagnostics[0]?.place.start).toBe(
      `${UNIT}kế hoạch K "Kế hoạch" {\n  mục A "Một" {\n    nhiệm vụ NV-1 "Một." ${WORK}\n    `.length,
    );
    expect(nesting).toBe('K(A(NV-1 NV-2))');
  });

  it('on one line is the one that would end the document too early', async () => {
    expect(await read('kế hoạch K "Kế hoạch" { mục A "Một" { } } mục B "Hai" { } }')).toMatchObject({
      found: ['RP-SYNTAX-005 }'],
      nesting: 'K(A B)',
    });
  });

  it('at the end of the file is the last one', async () => {
    expect(await read('kế hoạch K "Kế hoạch" { }\n}\n')).toMatchObject({ found: ['RP-SYNTAX-005 }'], nesting: 'K' });
  });
});

it('means braces by themselves where they balance, whatever the indentation', async () => {
  const odd = `${UNIT}kế hoạch K "Kế hoạch" {\nmục A "Một" {\n        nhiệm vụ NV-1 "Một." ${WORK}\n}\n      mục B "Hai" {\n}}`;
  expect(await read(odd)).toMatchObject({ found: [], nesting: 'K(A(NV-1) B)' });
});

it('does not take a } for one too many because the next document is misspelt', async () => {
  expect(await read('kế hoạch K "Kế hoạch" { }\nke hoach L "Hai" { mục B "Hai" { } }')).toMatchObject({
    found: ['RP-SYNTAX-001 ke hoach -> kế hoạch'],
    nesting: 'K L(B)',
  });
});

describe('nesting without end', () => {
  it('is cut, reported once, and read no further', async () => {
    const deep = `kế hoạch K "Kế hoạch" {${' mục "Một" {'.repeat(10_000)}${' }'.repeat(10_001)}`;
    expect((await read(deep)).found).toEqual(['RP-SYNTAX-007 {']);
    expect((await read(`${'{ '.repeat(10_000)}`)).found.map((text) => text.slice(0, 13))).toEqual(
      ['RP-SYNTAX-001', 'RP-SYNTAX-006', 'RP-SYNTAX-007'].sort(),
    );
  });

  it('of links costs the links', async () => {
    const links = `thông báo TB "Thông báo" { đoạn "${'{TB|'.repeat(5000)}x${'} '.repeat(5000)}" }\nkế hoạch K "Kế hoạch" { mục A "Một" }`;
    expect(await read(links)).toMatchObject({ found: ['RP-SYNTAX-007 {'], nesting: 'TB K(A)' });
  });
});
