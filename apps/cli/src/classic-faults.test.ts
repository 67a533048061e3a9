import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { findings, run } from './testing.js';

/** An issued plan around its tasks: whole, so that each fault is the only one. */
const plan = (tasks: string) => `cơ quan VP "Văn phòng UBND tỉnh" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
bộ chỉ số PAR "Chỉ số cải cách hành chính" { tiêu chí 1.1 "Kế hoạch" { tối đa 2 } }
kế hoạch KH-1 "Khắc phục tồn tại, hạn chế" {
  ban hành VP
  số 12/KH-VP
  ngày 05/01/2026
  giai đoạn 2026-2027
  chế độ báo cáo hằng quý
  trình bày chi tiết
  nơi nhận "{VP}"
${tasks
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n')}
  lưu "VT"
  ký CVP "Nguyễn Văn A"
}
`;

const task = (name: string, more = '', due = '30/6/2026') =>
  `nhiệm vụ ${name} "Rà soát thủ tục." { chủ trì VP  thời hạn ${due}  sản phẩm "Báo cáo"  về PAR.1.1 ${more} }`;

/** The nine faults that every tracking sheet has, with the code that each is known by and the words that are underlined. */
const FAULTS: readonly (readonly [name: string, tasks: string, code: string, words: string])[] = [
  ['an unknown task', task('NV-1', 'sau NV-9'), 'RP-NAME-001', 'NV-9'],
  ['an unknown owner', task('NV-1').replace('chủ trì VP', 'chủ trì SNV'), 'RP-NAME-001', 'SNV'],
  ['an unknown criterion', task('NV-1').replace('PAR.1.1', 'PAR.7.7'), 'RP-NAME-001', 'PAR.7.7'],
  ['a duplicate', `${task('NV-1')}\n${task('NV-1')}`, 'RP-NAME-004', 'NV-1'],
  ['a cycle', `${task('NV-1', 'sau NV-2')}\n${task('NV-2', 'sau NV-1')}`, 'RP-DATE-004', 'NV-2'],
  [
    'a task due before what it depends on',
    `${task('NV-1', 'sau NV-2')}\n${task('NV-2', '', '30/9/2026')}`,
    'RP-DATE-005',
    'NV-2',
  ],
  ['deadlines that were all past when it was issued', task('NV-1', '', '30/6/2025'), 'RP-DATE-007', '30/6/2025'],
  ['a task that nobody leads', task('NV-1').replace('chủ trì VP', ''), 'RP-COVER-003', 'NV-1'],
  ['a task without a deadline', task('NV-1').replace('thời hạn 30/6/2026', ''), 'RP-DATE-003', 'NV-1'],
];

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly column: number };
}

describe('the nine classic faults of an issued plan', () => {
  it('are none in a plan that is whole', async () => {
    const folder = await folderWith({ 'a.rplan': plan(task('NV-1')) });
    const { exit, out } = await run(folder, 'check', '--strict', '--format', 'short');
    expect({ exit, found: findings(out) }).toEqual({ exit: 0, found: [] });
  });

  it.each(FAULTS)('%s fails the check, alone, at its words', async (_name, tasks, code, words) => {
    const text = plan(tasks);
    const folder = await folderWith({ 'a.rplan': text });
    const { exit, out } = await run(folder, 'check', '--format', 'json');
    expect(exit).toBe(1);
    const { findings: found } = JSON.parse(out) as { findings: Finding[] };
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => one.code)).toEqual([code]);
    const [error] = errors;
    const line = text.split('\n')[(error?.start.line ?? 1) - 1] ?? '';
    expect(line.slice((error?.start.column ?? 1) - 1, (error?.end.column ?? 1) - 1)).toContain(words);
  });
});
