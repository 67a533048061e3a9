import { expect, it } from 'vitest';
import { openedWith } from '../testing/opened.js';
import { overview } from './overview.js';

const PLAN = `cơ quan VP "Văn phòng" { gọi tắt "VP" }
cơ quan SNV "Sở Nội vụ"
bộ chỉ số C "Chỉ số" {
  tối đa 10
  lĩnh vực 1 "Chỉ đạo" { tối đa 6  tiêu chí 1.1 "Kế hoạch" { tối đa 2 }  tiêu chí 1.2 "Báo cáo" { tối đa 4 } }
  lĩnh vực 2 "Thể chế" { tối đa 4 }
}
kết quả K của VP theo C năm 2025 { điểm 1 = 5  điểm 1.1 = 1,5  điểm 1.2 = 3,5  điểm 2 = 4 }
kế hoạch KH "Kế hoạch" {
  ngày 1/1/2026
  tồn tại TT-1 "Chậm." { về C.1.1  trừ 0,5 }
  tồn tại TT-2 "Thiếu." { về C.1.2  trừ 0,25 }
  tồn tại TT-3 "Khác."
  nhiệm vụ NHÓM "Nhóm" {
    chủ trì VP
    nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  phối hợp SNV  thời hạn 31/8/2026, 30/9/2026 }
    nhiệm vụ NV-2 "Báo cáo." { chủ trì SNV  thời hạn thường xuyên }
  }
}
tiến độ TĐ của KH ngày 1/8/2026 { cập nhật NV-2 { trạng thái đang thực hiện } }
`;

async function ofPlan(text = PLAN) {
  const { opened, uri } = await openedWith({ 'a.rplan': text });
  const [document] = (await overview(opened, { textDocument: { uri: uri('a.rplan') } })).documents;
  if (!document) throw new Error('The project has a document.');
  return { document, uri };
}

it('counts points lost, explained, addressed, and those that nobody addresses', async () => {
  const { document } = await ofPlan();
  expect(document.results).toMatchObject([
    {
      assessment: 'K',
      maximum: '10',
      achieved: '9',
      lost: '1',
      explained: '0.75',
      addressed: '0.5',
      unaddressed: '0.5',
    },
  ]);
});

it('has the tree of the index with its places', async () => {
  const { document, uri } = await ofPlan();
  const [field] = document.results[0]?.nodes ?? [];
  expect(field).toMatchObject({ id: 'C.1', title: 'Chỉ đạo', lost: '1', at: { uri: uri('a.rplan') } });
  expect(field?.nodes.map(({ id, unaddressed }) => [id, unaddressed])).toEqual([
    ['C.1.1', '0.0'],
    ['C.1.2', '0.5'],
  ]);
});

it('leaves nothing open below a node whose points are addressed there', async () => {
  const { document } = await ofPlan(
    PLAN.replace('{ về C.1.1  trừ 0,5 }', '{ về C.1.1, C.1.2  trừ 1 }').replace(
      'tồn tại TT-2 "Thiếu." { về C.1.2  trừ 0,25 }',
      '',
    ),
  );
  const [field] = document.results[0]?.nodes ?? [];
  expect([field, ...(field?.nodes ?? [])].map((node) => Number(node?.unaddressed))).toEqual([0, 0, 0]);
});

it('knows what each finding is about and which tasks fix it', async () => {
  const { document } = await ofPlan();
  expect(document.findings.map(({ id, about, deducts, tasks }) => [id, about, deducts, tasks])).toEqual([
    ['TT-1', ['C.1.1'], '0.5', ['NV-1']],
    ['TT-2', ['C.1.2'], '0.25', []],
    ['TT-3', [], undefined, []],
  ]);
  expect(document.findings.map(({ unaddressed }) => unaddressed)).toEqual([undefined, true, true]);
  expect(document.counts).toMatchObject({ findings: 3, unaddressed: 2, tasks: 2, withoutLead: 0, overdue: 0 });
});

it('has the tasks with what they inherit, their days and where they stand', async () => {
  const { document } = await ofPlan();
  expect(document.asOf).toBe('2026-08-01');
  expect(document.parties).toEqual({ VP: 'VP', SNV: 'Sở Nội vụ' });
  expect(document.tasks.map(({ at, words, ...task }) => task)).toEqual([
    { id: 'NHÓM', group: true, leads: ['VP'], supports: [], dates: [] },
    {
      id: 'NV-1',
      leads: ['VP'],
      supports: ['SNV'],
      due: expect.any(String),
      dates: ['2026-08-31', '2026-09-30'],
    },
    { id: 'NV-2', leads: ['SNV'], supports: [], due: expect.any(String), dates: [], status: 'in progress' },
  ]);
});

it('has the place of each statement', async () => {
  const { document, uri } = await ofPlan();
  const { at } = document.tasks.find(({ id }) => id === 'NV-1') ?? {};
  const line = PLAN.split('\n').findIndex((text) => text.includes('nhiệm vụ NV-1'));
  expect(at).toMatchObject({ uri: uri('a.rplan'), range: { start: { line, character: 4 } } });
});

it('is empty for a project without documents', async () => {
  const { opened, uri } = await openedWith({ 'a.rplan': 'cơ quan VP "Văn phòng"\n' });
  expect(await overview(opened, { textDocument: { uri: uri('a.rplan') } })).toEqual({ documents: [] });
});
