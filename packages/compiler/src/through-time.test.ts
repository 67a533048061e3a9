import { parseIso } from '@rplan/calendar';
import { treesOf } from '@rplan/meaning/testing';
import { expect, it } from 'vitest';
import { compile } from './compile.js';

const HEAD = `cơ quan A "Sở A"
cơ quan B "Sở B"
`;

/** What holds of the tasks of K on a day, by their ids. */
async function current(plan: string, later: string, asOf?: string) {
  const project = await treesOf(`${HEAD}kế hoạch K "Kế hoạch" { ngày 5/1/2026  ${plan} }\n${later}`);
  const document = project.documents.find(({ name }) => name === 'K');
  if (!document) throw new Error('The text declares a document.');
  const day = asOf === undefined ? undefined : parseIso(asOf);
  const compiled = compile(document, project, day ? { asOf: day } : {});
  return { plan: compiled, now: Object.fromEntries(compiled.current.map(({ task, ...rest }) => [task, rest])) };
}

const TASK = 'mục M "Mục" { nhiệm vụ N "Rà soát." { chủ trì A  thời hạn 30/6/2026 } }';
const notice = (name: string, date: string, body: string) =>
  `thông báo ${name} "Điều chỉnh" { ngày ${date}  điều chỉnh K { ${body} } }\n`;
const report = (name: string, date: string, update: string) =>
  `tiến độ ${name} của K do A ngày ${date} { ${update} }\n`;

it('lets a later amendment beat the extension of an older report, and a later report that of an older amendment', async () => {
  const older = report('T', '20/6/2026', 'cập nhật N { gia hạn đến 31/7/2026 }');
  const amended = notice('TB', '15/7/2026', 'sửa đổi N { thời hạn 30/11/2026 }');
  expect((await current(TASK, older + amended, '2026-08-15')).now.N).toMatchObject({ dueDate: '2026-11-30' });
  expect((await current(TASK, older + amended, '2026-08-15')).now.N?.overdue).toBeUndefined();
  expect((await current(TASK, older + amended, '2026-07-10')).now.N).toMatchObject({ dueDate: '2026-07-31' });
  const later = report('T2', '1/8/2026', 'cập nhật N { gia hạn đến 31/12/2026 }');
  expect((await current(TASK, amended + later + older, '2026-08-15')).now.N).toMatchObject({ dueDate: '2026-12-31' });
});

it('carries the new words of a task', async () => {
  const { now } = await current(TASK, notice('TB', '15/7/2026', 'sửa đổi N { nội dung "Rà soát và bãi bỏ." }'));
  expect(now.N).toMatchObject({ text: [{ type: 'text', text: 'Rà soát và bãi bỏ.' }] });
});

it('has a task that an amendment adds: reported on, changed again, late', async () => {
  const adding = notice('TB', '15/7/2026', 'bổ sung vào M { nhiệm vụ N2 "Mới." { chủ trì B  thời hạn 30/9/2026 } }');
  const changing = notice('TB2', '15/8/2026', 'sửa đổi TB.N2 { thời hạn 31/12/2026 }');
  const done = report('T', '1/10/2026', 'cập nhật TB.N2 { trạng thái hoàn thành }');
  expect((await current(TASK, adding, '2026-10-01')).now['TB.N2']).toMatchObject({
    overdue: true,
    lateSince: '2026-09-30',
  });
  expect((await current(TASK, adding + changing, '2026-10-01')).now['TB.N2']).toMatchObject({ dueDate: '2026-12-31' });
  const { plan, now } = await current(TASK, adding + changing + done, '2026-10-02');
  expect(now['TB.N2']).toMatchObject({ status: 'done' });
  expect(plan.added).toMatchObject([{ document: 'TB', tasks: [{ id: 'TB.N2', lead: [{ party: 'B' }] }] }]);
  expect(plan.tasks.map(({ id }) => id)).toEqual(['N']);
  expect(plan.progress[0]?.updates[0]?.tasks).toEqual(['TB.N2']);
  // Before it was added there is none.
  expect((await current(TASK, adding, '2026-07-01')).plan.added).toBeUndefined();
});

it('says how late what was done late was done', async () => {
  const done = (day: string) =>
    report('T', '20/9/2026', `cập nhật N { trạng thái hoàn thành  ngày hoàn thành ${day} }`);
  expect((await current(TASK, done('25/6/2026'))).now.N).toEqual({
    status: 'done',
    finished: '2026-06-25',
    due: { text: '30/6/2026', dueDate: '2026-06-30' },
    dueDate: '2026-06-30',
    properties: [],
  });
  expect((await current(TASK, done('5/7/2026'))).now.N).toMatchObject({ finished: '2026-07-05', doneLate: true });
});

it('counts what was finished by a day on that day, whoever reported it later', async () => {
  const done = report('T', '20/9/2026', 'cập nhật N { trạng thái hoàn thành  ngày hoàn thành 25/6/2026 }');
  expect((await current(TASK, done, '2026-07-01')).now.N).toMatchObject({ status: 'done' });
  expect((await current(TASK, done, '2026-06-24')).now.N?.status).toBeUndefined();
});

const task = (items: string) => `năm 2026  nhiệm vụ N "Rà soát." { chủ trì A  ${items} }`;
const lateOn = async (items: string, asOf: string, later = '') =>
  (await current(task(items), `${notice('TB', '6/1/2026', 'ý "a"')}${later}`, asOf)).now.N?.lateSince;

it.each([
  ['mốc 31/1/2026 trên 90%  thời hạn 31/12/2026', '2026-01-31'],
  ['mốc 31/1/2026 "Dự thảo"  thời hạn 31/12/2026', '2026-01-31'],
  ['thời hạn 31/1/2026, 28/2/2026, 30/10/2026', '2026-01-31'],
  ['thời hạn hằng tháng trước ngày 20', '2026-01-19'],
  ['thời hạn 31/12/2026', undefined],
])('looks at every milestone, day and turn: %s', async (items, since) => {
  expect(await lateOn(items, '2026-06-01')).toBe(since);
});

it.each([
  ['thời hạn hằng tháng trước ngày 20', '12/5/2026', 'trạng thái đang thực hiện', undefined],
  ['thời hạn hằng tháng trước ngày 20', '22/4/2026', 'trạng thái đang thực hiện', '2026-05-19'],
  ['thời hạn 31/1/2026, 28/2/2026, 30/10/2026', '1/2/2026', 'trạng thái đang thực hiện', undefined],
  ['thời hạn 31/1/2026, 28/2/2026, 30/10/2026', '20/1/2026', 'trạng thái đang thực hiện', '2026-02-28'],
  ['mốc 31/1/2026 trên 90%  thời hạn 31/12/2026', '1/2/2026', 'đạt 95%', undefined],
  ['mốc 31/1/2026 trên 90%  thời hạn 31/12/2026', '1/2/2026', 'đạt 45%', '2026-01-31'],
  ['mốc 31/1/2026 trên 90%  thời hạn 31/12/2026', '1/2/2026', 'trạng thái hoàn thành', undefined],
])('asks whether a report told of it: %s, %s %s', async (items, date, update, since) => {
  expect(await lateOn(items, '2026-06-01', report('T', date, `cập nhật N { ${update} }`))).toBe(since);
});

it('marks a day that leans on days off of a year whose notice is not out', async () => {
  const { plan } = await current('nhiệm vụ N "Làm." { chủ trì A  thời hạn 5 ngày làm việc kể từ ngày 01/02/2028 }', '');
  expect(plan.tasks[0]?.due).toMatchObject({ provisional: true });
});

it('judges what was done by the deadline that held when it was reported, whatever was ordered later', async () => {
  const done = report('T', '20/7/2026', 'cập nhật N { trạng thái hoàn thành  ngày hoàn thành 15/7/2026 }');
  const moved = (date: string) => notice('TB', date, 'sửa đổi N { thời hạn 30/9/2026 }');
  expect((await current(TASK, moved('15/6/2026') + done)).now.N?.doneLate).toBeUndefined();
  expect((await current(TASK, done + moved('15/8/2026'))).now.N?.doneLate).toBe(true);
});

it('takes the day of another status for no day of completion', async () => {
  const paused = report('T', '20/5/2026', 'cập nhật N { trạng thái tạm dừng ngày 10/5/2026 }');
  const { plan, now } = await current(TASK, paused);
  expect(now.N).toMatchObject({ status: 'paused' });
  expect(now.N?.finished).toBeUndefined();
  expect(plan.progress[0]?.updates[0]).toMatchObject({ statusWords: 'tạm dừng ngày 10/5/2026' });
});
