import { expect, it } from 'vitest';
import { projectOf } from '../testing/index.js';
import { toOffice } from './decimal.js';
import { discrepanciesOf } from './discrepancies.js';
import { factsOf } from './facts.js';

const INDEX = `
  cơ quan V "V"
  bộ chỉ số C "C" {
    tối đa 20
    lĩnh vực 1 "Một" { tối đa 12  tiêu chí 1.1 "A" { tối đa 5 }  tiêu chí 1.2 "B" { tối đa 7 } }
    lĩnh vực 2 "Hai" { tối đa 8 }
  }
  kết quả K của V theo C năm 2025 { điểm 1 = 10  điểm 1.1 = 4,5  điểm 1.2 = 5,5  điểm 2 = 8 }`;

async function coverage(body: string) {
  const { documents, results } = await projectOf(`${INDEX}\nbáo cáo B "B" { ${body} }`);
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
  expect(discrepanciesOf(found).map(({ kind, node }) => `${kind} ${node.name}`)).toEqual(['unexplained 1.2']);
});

it('reports a deduction that differs from the loss where it is placed, once', async () => {
  const found = await coverage('tồn tại T "t" { về C.1  trừ 1 }');
  expect(discrepanciesOf(found).map(({ kind, node }) => `${kind} ${node.name}`)).toEqual(['mismatch 1']);
});
