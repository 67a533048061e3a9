import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './testing.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXAMPLE = 'examples/004-bao-cao-van-phong-2018';

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly start: { readonly line: number };
  readonly data: Readonly<Record<string, unknown>>;
}

it('finds the contradictions of the report of 2018, each with its place and both numbers', async () => {
  const { exit, out, err } = await run(ROOT, 'check', EXAMPLE, '--format', 'json');
  expect({ exit, err }).toEqual({ exit: 1, err: '' });
  const { findings } = JSON.parse(out) as { findings: Finding[] };
  const expected: readonly (readonly [code: string, place: string, data: object])[] = [
    ['RP-SCORE-001', 'chi-so.rplan:22', { stated: '93,43', computed: '93,13', fields: 8 }],
    ['RP-SCORE-003', 'bao-cao.rplan:62', { level: 'field', code: '4', stated: '1', computed: '1,5' }],
    ['RP-COVER-001', 'bao-cao.rplan:21', { level: 'field', code: '3', lost: '0,03', achieved: '16,97', maximum: '17' }],
    [
      'RP-COVER-001',
      'bao-cao.rplan:84',
      { level: 'field', code: '7', lost: '4,31', achieved: '15,19', maximum: '19,5' },
    ],
    ['RP-DATE-002', 'bao-cao.rplan:42', {}],
    ['RP-COVER-003', 'bao-cao.rplan:63', { name: 'NV-3', implementer: true }],
    ['RP-COVER-003', 'bao-cao.rplan:74', { name: 'NV-4', implementer: true }],
  ];
  for (const [code, place, data] of expected) {
    const found = findings.find(
      (finding) => finding.code === code && `${finding.file}:${finding.start.line}` === `${EXAMPLE}/${place}`,
    );
    expect(found, `${code} at ${place}`).toMatchObject({ data });
  }
});

it('reads well', async () => {
  const { out } = await run(ROOT, 'check', EXAMPLE);
  await expect(out).toMatchFileSnapshot('./golden/004.txt');
});

it('ends with the points of the report and the count', async () => {
  const { out } = await run(ROOT, 'check', EXAMPLE, '--format', 'short');
  const [points, count] = out.trimEnd().split('\n').slice(-2);
  for (const number of ['BC-2018', '6,87', '2,03', '4,84']) expect(points).toContain(number);
  expect(count).toMatch(/^\d+ lỗi, \d+ cảnh báo.* 4 tệp\.$/);
});
