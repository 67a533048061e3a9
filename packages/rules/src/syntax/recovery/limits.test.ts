import { describe, expect, it } from 'vitest';
import { read } from './testing.js';

const TEN_MEGABYTES = 10_000_000;
/** How long it takes is no test; how work grows is one, in `test/bench/hostile-texts.test.ts`. */
const HOWEVER_LONG = { timeout: 0 };

function filled(unit: string, length = TEN_MEGABYTES): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const TASK = '\nkế hoạch K "Kế hoạch" { nhiệm vụ NV-1 "Một." { chủ trì KHÔNG-CÓ  thời hạn thường xuyên } }';

/** One line of ten megabytes each, in front of a task that must still be checked. */
const lines: readonly (readonly [string, string, readonly string[]])[] = [
  ['prose in a text', `thông báo TB "${filled('Các cơ quan, đơn vị thực hiện nghiêm túc. ')}" { }`, []],
  ['prose without quotes', filled('các cơ quan, đơn vị thực hiện '), ['RP-SYNTAX-001']],
  ['opening braces', filled('{'), ['RP-SYNTAX-009']],
  ['closing braces', filled('}'), ['RP-SYNTAX-009']],
  ['quotes', filled('"'), ['RP-SYNTAX-009']],
  ['braces in a text', `thông báo TB "${filled('{')}" { }`, ['RP-SYNTAX-009']],
  ['one word', filled('a'), ['RP-SYNTAX-009']],
  ['digits', filled('1'), ['RP-SYNTAX-009']],
  ['braces and words', filled('a{b}'), ['RP-SYNTAX-009']],
];

describe('a line of ten megabytes', () => {
  it.each(lines)('of %s hides nothing after it', HOWEVER_LONG, async (_name, line, found) => {
    const codes = (await read(line + TASK)).diagnostics.map(({ code }) => code);
    expect(codes).toEqual([...found, 'RP-NAME-001']);
  });
});

it('counts all broken links of a text', HOWEVER_LONG, async () => {
  const { diagnostics } = await read(`thông báo TB "Thông báo" { đoạn "${'{; '.repeat(200_000)}" }${TASK}`);
  const lost = diagnostics.filter(({ code }) => code === 'RP-SYNTAX-004');
  expect(lost).toHaveLength(1001);
  expect(lost.at(-1)?.data).toEqual({ more: 199_000 - 1 });
  expect(diagnostics.at(-1)?.code).toBe('RP-NAME-001');
});

it('reports thousands of errors one by one', HOWEVER_LONG, async () => {
  const { found } = await read(`kế hoạch K "Kế hoạch" {\n${'xyz ABC "Một." { }\nmục "Hai" { }\n'.repeat(3000)}}`);
  expect(found).toEqual(Array(3000).fill('RP-SYNTAX-001 xyz'));
});
