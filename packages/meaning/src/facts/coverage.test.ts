import { describe, expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { toOffice } from './decimal.js';
import { type Discrepancy, discrepanciesOf } from './discrepancies.js';
import { factsOf } from './facts.js';
import { totalsOf } from './totals.js';

const INDEX = `
  cơ quan V "V"
  bộ chỉ số C "C" {
    tối đa 20
    lĩnh vực 1 "Một" { tối đa 12  tiêu chí 1.1 "A" { tối đa 5 }  tiêu chí 1.2 "B" { tối đa 7 } }
    lĩnh vực 2 "Hai" { tối đa 8 }
  }
  kết quả K của V theo C năm 2025 { điểm 1 = 10  điểm 1.1 = 4,5  điểm 1.2 = 5,5  điểm 2 = 8 }`;

async function coverage(body: string) {
  const { documents, results } = await treesOf(`${INDEX}\nbáo cáo B "B" { ${body} }`);
  const [document] = documents;
  const [found] = document ? factsOf(document, results).coverage : [];
  if (!found) throw new Error('no coverage');
  return found;
}

function explained(found: Awaited<ReturnType<typeof coverage>>): string[] {
  return [...found.nodes].map(
    ([node, { explained, addressed }]) => `${node.name} ${toOffice(explained)} ${toOffice(addressed)}`,
  );
}

function said(wrong: Discrepancy): string {
  return wrong.kind === 'joint' ? wrong.kind : `${wrong.kind} ${wrong.node.name}`;
}

it('counts a deduction over several nodes once, at their nearest common ancestor', async () => {
  const found = await coverage('tồn tại T "t" { về C.1.1, C.1.2  trừ 2 }  nhiệm vụ N "n" { khắc phục T }');
  expect(explained(found)).toEqual(['1 2 2', '1.1 0 0', '1.2 0 0', '2 0 0']);
  expect(discrepanciesOf(found)).toEqual([]);
});

it('tells explained from addressed', async () => {
  expect(explained(await coverage('tồn tại T "t" { về C.1.1  trừ 0,5 }'))).toEqual([
    '1 0,5 0',
    '1.1 0,5 0',
    '1.2 0 0',
    '2 0 0',
  ]);
});

it('looks into a node that is partly explained below, and names the part nobody explains', async () => {
  const found = await coverage('tồn tại T "t" { về C.1.1  trừ 0,5 }');
  expect(discrepanciesOf(found).map(said)).toEqual(['unexplained 1.2']);
});

it('reports a deduction that differs from the loss where it is placed, once', async () => {
  const found = await coverage('tồn tại T "t" { về C.1  trừ 1 }');
  expect(discrepanciesOf(found).map(said)).toEqual(['mismatch 1']);
});

describe('a deduction over several fields', () => {
  const about = (nodes: string, points: string) =>
    `tồn tại T "t" { về ${nodes}  trừ ${points} }  nhiệm vụ N "n" { khắc phục T }`;

  it.each(['C.1.1, C.2', 'C.1, C.2', 'C', 'C, C.1.2'])('counts once, for the index: về %s', async (nodes) => {
    const found = await coverage(about(nodes, '2'));
    expect(explained(found)).toEqual(['1 0 0', '1.1 0 0', '1.2 0 0', '2 0 0']);
    expect(discrepanciesOf(found)).toEqual([]);
    const { lost, addressed, unexplained, ...totals } = totalsOf(found);
    expect([lost, totals.explained, addressed, unexplained].map((value) => value && toOffice(value))).toEqual([
      '2',
      '2',
      '2',
      '0',
    ]);
  });

  it('counts beside the deductions of these fields', async () => {
    expect(discrepanciesOf(await coverage(`${about('C', '1,5')}  tồn tại U "u" { về C.1.1  trừ 0,5 }`))).toEqual([]);
  });

  it('is reported once where the fields lost another number', async () => {
    const [wrong, ...others] = discrepanciesOf(await coverage(about('C.1, C.2', '1,5')));
    expect(wrong?.kind).toBe('joint');
    expect(others).toEqual([]);
  });

  it('says nothing of the fields it is not about', async () => {
    const text = `cơ quan V "V"
      bộ chỉ số C "C" { lĩnh vực 1 "A" { tối đa 5 }  lĩnh vực 2 "B" { tối đa 5 }  lĩnh vực 3 "D" { tối đa 5 } }
      kết quả K của V theo C năm 2025 { điểm 1 = 4  điểm 2 = 4,5  điểm 3 = 4,75 }
      báo cáo B "B" { ${about('C.1, C.2', '1,5')} }`;
    const { documents, results } = await treesOf(text);
    const [document] = documents;
    const [found] = document ? factsOf(document, results).coverage : [];
    const wrong = found ? discrepanciesOf(found) : [];
    expect(wrong.map(said)).toEqual(['unexplained 3']);
  });
});
