import { parseIso } from '@rplan/calendar';
import { expect, it } from 'vitest';
import { load } from './load.js';
import { countsOf, overviewOf } from './overview.js';
import { summariesOf } from './summary.js';
import { folderWith } from './testing.js';

const PLAN = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" {
  ban hành VP
  số 1/KH-VP
  ngày 5/1/2026
  tồn tại T1 "Chậm."
  tồn tại T2 "Thiếu." { ngoài thẩm quyền }
  tồn tại T3 "Sai."
  nhiệm vụ NHÓM "Nhóm:" {
    nhiệm vụ A "Một." { khắc phục T3  thời hạn 30/6/2026 }
    nhiệm vụ B "Hai." { chủ trì VP }
    nhiệm vụ C "Ba." { chủ trì VP  thời hạn "khi có điều kiện" }
    nhiệm vụ D "Bốn." { chủ trì VP  thời hạn 30/6/2026 }
    nhiệm vụ E "Năm." { chủ trì VP  thời hạn 31/12/2026 }
  }
}
tiến độ P của K do VP ngày 15/7/2026 { cập nhật K.D { trạng thái hoàn thành } }
kế hoạch K2 "Kế hoạch điều chỉnh" { ngày 1/7/2026  điều chỉnh K { bãi bỏ K.E } }
`;

const COUNTS = {
  tasks: 5,
  withoutLead: 1,
  withoutDeadline: 2,
  overdue: 1,
  added: 0,
  dropped: 1,
  findings: 3,
  unaddressed: 1,
};

async function loaded(plan: string, rules: Record<string, string> = {}) {
  const { projects } = await load([await folderWith({ 'a.rplan': plan, 'rplan.json': JSON.stringify({ rules }) })]);
  const [project] = projects;
  if (!project) throw new Error('The folder holds a project.');
  return project;
}

it('counts what is in a document and what is open', async () => {
  const { project } = await loaded(PLAN);
  const [document] = project.documents;
  expect(document && countsOf(overviewOf(document, project, undefined))).toEqual(COUNTS);
});

it('counts the same whatever rules are switched off, or ignored where they would speak', async () => {
  const off = Object.fromEntries(
    ['COVER-002', 'COVER-003', 'DATE-002', 'DATE-003', 'DATE-006'].map((code) => [`RP-${code}`, 'off']),
  );
  const ignored = PLAN.replace('nhiệm vụ A', '// rplan-ignore RP-COVER-003: chưa giao\n    nhiệm vụ A');
  for (const project of [await loaded(PLAN), await loaded(PLAN, off), await loaded(ignored)]) {
    const [summary] = summariesOf(project);
    expect(summary).toMatchObject({ document: 'K', ...COUNTS });
  }
});

it('calls nothing overdue before somebody reported or asked for a day', async () => {
  const [document, project] = await (async () => {
    const { project } = await loaded(PLAN.replace(/^tiến độ.*$/m, ''));
    return [project.documents[0], project] as const;
  })();
  const overdue = (day?: string) =>
    document && overviewOf(document, project, day === undefined ? undefined : parseIso(day)).overdue.length;
  expect([overdue(), overdue('2026-07-15'), overdue('2026-06-30')]).toEqual([0, 2, 0]);
});

it('does not miss what a fault of the syntax swallowed', async () => {
  const { project } = await loaded(
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ A "Một." { chu tri VPP, } }',
  );
  const [document] = project.documents;
  expect(document && overviewOf(document, project, undefined).withoutLead).toEqual([]);
});

it('counts a task that an amendment adds with the plan, and what is wrong in a result with the documents that use it', async () => {
  const index = 'bộ chỉ số C "Chỉ số" { tối đa 10 }\n';
  const next = 'kết quả R của VP theo C năm 2026 { tổng 12 }\n';
  const adding =
    'thông báo TB "Sửa" { ngày 2/7/2026  điều chỉnh K { bổ sung { nhiệm vụ F "Sáu." { thời hạn 30/6/2026 } } } }\n';
  const of = async (text: string) => {
    return summariesOf(await loaded(text)).find(({ document }) => document === 'K');
  };
  const before = await of(PLAN + index);
  expect(await of(PLAN + index + next)).toEqual(before);
  expect((await of(PLAN.replace('ban hành VP', 'ban hành VP  căn cứ R') + index + next))?.errors).toBeGreaterThan(
    before?.errors ?? 0,
  );
  expect(await of(PLAN + adding)).toMatchObject({ tasks: COUNTS.tasks + 1, added: 1, withoutLead: 2 });
});
