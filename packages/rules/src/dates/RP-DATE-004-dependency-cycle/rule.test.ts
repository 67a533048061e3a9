import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

async function found(tasks: string): Promise<string[]> {
  const text = `cơ quan VP "Văn phòng"\nbáo cáo K "Báo cáo" { chủ trì VP  ${tasks} }`;
  return (await check(text))
    .filter(({ code }) => code === 'RP-DATE-004')
    .map(({ place: { start, end }, data }) => `${text.slice(start, end)}: ${(data.cycle as string[]).join(' ')}`);
}

const task = (name: string, items: string) => `nhiệm vụ ${name} "Làm." { ${items} } `;

describe('tasks that wait for each other', () => {
  it.each([
    [
      'by order, at the reference in the circle',
      task('A', 'sau X, B') + task('B', 'sau A') + task('X', ''),
      ['B: A B A'],
    ],
    ['for itself', task('A', 'sau A'), ['A: A A']],
    ['by deadlines', task('A', 'thời hạn 5 ngày sau C') + task('C', 'thời hạn 5 ngày sau A'), ['C: A C A']],
    ['by both', task('A', 'sau C') + task('C', 'thời hạn 5 ngày sau A'), ['C: A C A']],
    ['by a milestone', task('A', 'mốc 5 ngày sau C') + task('C', 'sau A'), ['C: A C A']],
    ['for their own group', task('G', task('A', 'sau G')), ['G: A G A']],
    ['as a group for one inside', task('G', `sau A ${task('A', '')}`), ['A: G A G']],
    ['by the deadline of their group', task('G', `thời hạn 5 ngày sau A ${task('A', '')}${task('B', '')}`), ['A: A A']],
    ['from group to group', task('G', task('A', 'sau H')) + task('H', task('B', 'sau G')), ['H: A H B G A']],
    ['three of them', task('A', 'sau B') + task('B', 'sau C') + task('C', 'sau A'), ['B: A B C A']],
    [
      'two circles',
      task('A', 'sau B') + task('B', 'sau A') + task('C', 'sau D') + task('D', 'sau C'),
      ['B: A B A', 'D: C D C'],
    ],
  ])('%s', async (_name, tasks, expected) => {
    expect(await found(tasks)).toEqual(expected);
  });

  it.each([
    ['in a row', task('A', 'sau B, C') + task('B', 'sau C') + task('C', '')],
    ['inside a group', task('G', task('A', '') + task('B', 'sau A  thời hạn 5 ngày sau A'))],
    ['group after group', task('G', task('A', '')) + task('H', `sau G ${task('B', 'sau G.A')}`)],
    [
      'with a deadline of their own in the group',
      task('G', `thời hạn 5 ngày sau A ${task('A', 'thời hạn 30/6/2026')}`),
    ],
  ])('do not wait in a circle %s', async (_name, tasks) => {
    expect(await found(tasks)).toEqual([]);
  });

  it.each([
    [task('A', 'thời hạn 5 ngày sau C') + task('C', 'thời hạn 5 ngày sau A'), 'warning'],
    [task('A', 'sau C') + task('C', 'thời hạn 5 ngày sau A'), 'error'],
  ])('is grave where the work cannot begin: %s', async (tasks, severity) => {
    const all = await check(`cơ quan VP "Văn phòng"\nbáo cáo K "Báo cáo" { chủ trì VP  ${tasks} }`);
    expect(all.filter(({ code }) => code === 'RP-DATE-004').map((one) => one.severity)).toEqual([severity]);
  });

  it('in two documents, each told of its own reference', async () => {
    const text =
      'cơ quan VP "Văn phòng"\nbáo cáo K "Một" { nhiệm vụ A "Làm." { sau L.B } }\nbáo cáo L "Hai" { nhiệm vụ B "Làm." { sau K.A } }';
    const all = (await check(text)).filter(({ code }) => code === 'RP-DATE-004');
    expect(all.map(({ place: { start, end } }) => text.slice(start, end))).toEqual(['L.B', 'K.A']);
  });
});

describe('a span that ends before it begins', () => {
  async function spans(text: string): Promise<string[]> {
    return (await check(text))
      .filter(({ code }) => code === 'RP-DATE-010')
      .map(({ place: { start, end } }) => text.slice(start, end));
  }
  const plan = (items: string) => `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ${items} }`;

  it.each([
    [plan('giai đoạn 2028 đến 2026'), ['giai đoạn 2028 đến 2026']],
    [plan('nhiệm vụ N "Làm." { thời hạn từ quý IV/2026 đến quý II/2026 }'), ['từ quý IV/2026 đến quý II/2026']],
    ['đơn vị H "UBND huyện" { hiệu lực từ 01/7/2025 đến hết 30/6/2025 }', ['hiệu lực từ 01/7/2025 đến hết 30/6/2025']],
  ])('%s', async (text, expected) => {
    expect(await spans(text)).toEqual(expected);
  });

  it.each([
    plan('năm 2026  nhiệm vụ N "Làm." { thời hạn từ 15/11 đến 15/02 }'),
    plan('giai đoạn 2026 đến 2026'),
    'đơn vị H "UBND huyện" { hiệu lực từ 01/7/2025 đến hết 01/7/2025 }',
  ])('may be right: %s', async (text) => {
    expect(await spans(text)).toEqual([]);
  });
});
