import { compile } from '@rplan/compiler';
import { openProject } from '@rplan/rules';
import { expect, it } from 'vitest';

/* A deadline that names an event of its document is counted from the event's day; one that names another keeps its words, with one warning. */

async function dueOf(deadline: string, event = 'sự kiện "kỳ họp HĐND giữa năm" ngày 14/7/2027') {
  const text = `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ban hành VP  ngày 5/1/2027  năm 2027  ${event}\n  nhiệm vụ N "Trình." { chủ trì VP\n thời hạn ${deadline}\n } }\n`;
  const project = await openProject('file:///p', [{ uri: 'file:///p/a.rplan', text }]);
  const [plan] = project.documents.map((each) => compile(each, project));
  return { due: plan?.tasks[0]?.due, warned: project.check().filter(({ code }) => code === 'RP-DATE-002').length };
}

it.each([
  ['trước kỳ họp HĐND giữa năm', '2027-07-13'],
  ['Trước Kỳ họp Hội đồng nhân dân giữa năm 2027', '2027-07-13'],
  ['15 ngày sau kỳ họp HĐND giữa năm', '2027-07-29'],
])('%s is %s', async (deadline, day) => {
  const { due, warned } = await dueOf(deadline);
  expect(due).toMatchObject({ text: deadline, dueDate: day });
  expect(warned).toBe(0);
});

it.each([
  ['trước kỳ họp HĐND giữa năm', ''],
  ['trước kỳ họp HĐND giữa năm', 'sự kiện "kỳ họp HĐND giữa năm" ngày _/7/2027'],
  ['trước kỳ họp HĐND cuối năm', undefined],
  ['trước kỳ họp HĐND giữa năm 2028', undefined],
])('%s with %j stays words', async (deadline, event) => {
  const { due, warned } = await dueOf(deadline, event);
  expect(due?.dueDate).toBeUndefined();
  expect(due?.text).toBe(deadline);
  expect(warned).toBe(1);
});
