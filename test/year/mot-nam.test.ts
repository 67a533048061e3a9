import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { emitText } from '@rplan/outputs/txt';
import { followUp, roll, type TemplateName } from '@rplan/project';
import { openProject } from '@rplan/rules';
import { expect, it } from 'vitest';
import { exampleFolder, filesOf } from '../fidelity/examples.js';

/*
 * The year of a plan, in `examples/mot-nam`: what its follow-up documents print is counted here again, from the words of the files and by nothing of
 * the program. And these documents are what the program makes of the plan.
 */

const EXAMPLE = 'mot-nam';
const MADE = /^(?:don-doc|ket-qua|giao-ban|trich|ket-luan|kh-2027)/;
const files = filesOf(EXAMPLE);
const nameIn = (uri: string) => path.posix.basename(uri);
const given = files.filter(({ uri }) => !MADE.test(nameIn(uri)));
const textOf = (name: string) => files.find(({ uri }) => nameIn(uri) === name)?.text ?? '';

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

interface Counted {
  readonly words: string;
  lead: string;
  due: number;
  status: 'hoàn thành' | 'đang thực hiện' | 'chưa thực hiện' | 'tạm dừng' | 'đề xuất bỏ' | undefined;
  late: boolean;
}

/** A day as a number that can be compared. */
function day(text: string): number {
  const [d = '', m = '', y = ''] = text.split('/');
  return Number(y) * 10_000 + Number(m) * 100 + Number(d);
}

function tasksIn(text: string, lead: string): [string, Counted][] {
  return [...text.matchAll(/nhiệm vụ (NV-\d+) "([^"]*)" \{([^}]*)\}/gu)].map(([, name = '', words = '', body = '']) => [
    name,
    {
      words,
      lead: /chủ trì (\S+)/u.exec(body)?.[1] ?? lead,
      due: day(/thời hạn (\S+)/u.exec(body)?.[1] ?? ''),
      status: undefined,
      late: false,
    },
  ]);
}

/** Where the tasks stand at the end of a day: amendments and reports of each day up to it, in their order. */
function standingOn(last: string): Counted[] {
  const tasks = new Map<string, Counted>();
  for (const [, lead = '', body = ''] of textOf('ke-hoach.rplan').matchAll(
    /mục [\p{Lu}-]+ "[^"]*" \{\s+về \S+\s+chủ trì (\S+)([\s\S]*?)\n {6}\}/gu,
  ))
    for (const [name, task] of tasksIn(body, lead)) tasks.set(name, task);
  const events: { at: number; happen: () => void }[] = [];
  for (const [, document = '', date = '', body = ''] of textOf('dieu-chinh.rplan').matchAll(
    /thông báo (\S+) "[\s\S]*?\n {2}ngày (\S+)([\s\S]*?)\n\}/gu,
  ))
    events.push({
      at: day(date),
      happen: () => {
        for (const [, name = '', to = ''] of body.matchAll(/lùi thời hạn (NV-\d+) đến (\S+)/gu)) {
          const task = tasks.get(name);
          if (task) task.due = day(to);
        }
        for (const [, name = '', lead = ''] of body.matchAll(/sửa đổi (NV-\d+) \{ chủ trì (\S+) \}/gu)) {
          const task = tasks.get(name);
          if (task) task.lead = lead;
        }
        for (const [, name = ''] of body.matchAll(/bãi bỏ (NV-\d+)/gu)) tasks.delete(name);
        for (const [name, task] of tasksIn(body, '')) tasks.set(`${document}.${name}`, task);
      },
    });
  for (const { uri, text } of given.filter((file) => nameIn(file.uri).startsWith('tien-do')))
    events.push({
      at: day(/ngày (\S+) \{/u.exec(text)?.[1] ?? nameIn(uri)),
      happen: () => {
        for (const [, name = '', said = ''] of text.matchAll(/cập nhật (\S+) \{([^\n]*)\}/gu)) {
          const task = tasks.get(name);
          if (!task) throw new Error(`${name} is reported on and is none.`);
          task.status = /trạng thái (hoàn thành|đang thực hiện|chưa thực hiện|tạm dừng|đề xuất bỏ)/u.exec(
            said,
          )?.[1] as Counted['status'];
          const finished = /ngày hoàn thành (\S+)/u.exec(said)?.[1];
          task.late = finished !== undefined && day(finished) > task.due;
        }
      },
    });
  for (const { at, happen } of events.sort((a, b) => a.at - b.at)) if (at <= day(last)) happen();
  return [...tasks.values()];
}

async function printed(name: RegExp): Promise<string> {
  const project = await openProject(`file:///${EXAMPLE}`, files);
  const document = project.documents.find((each) => name.test(each.name));
  if (!document) throw new Error(`There is no ${name}.`);
  return emitText(outlineOf(compile(document, project), profile)).replace(/\s+/gu, ' ');
}

const isOverdue = (last: string) => (task: Counted) =>
  task.due < day(last) && task.status !== 'hoàn thành' && task.status !== 'đề xuất bỏ';

it.each([
  ['30/9/2026', /^KẾT-QUẢ-QUÝ/u],
  ['31/12/2026', /^KẾT-QUẢ-NĂM/u],
  ['30/9/2026', /^KẾT-LUẬN/u],
])('on %s the numbers of %s are those of the data', async (last, name) => {
  const text = await printed(name);
  const tasks = standingOn(last);
  const count = (status: Counted['status']) => tasks.filter((task) => task.status === status).length;
  const done = tasks.filter(({ status }) => status === 'hoàn thành');
  const late = done.filter((task) => task.late).length;
  expect(text).toContain(
    `tổng số ${tasks.length} nhiệm vụ; hoàn thành ${done.length} (đúng hạn ${done.length - late}, quá hạn ${late}); đang thực hiện ${count('đang thực hiện')}; chưa thực hiện ${count('chưa thực hiện')}; tạm dừng ${count('tạm dừng')}; tiếp tục duy trì 0; đề xuất bỏ ${count('đề xuất bỏ')}; chưa báo cáo ${count(undefined)}`,
  );
  const overdue = tasks.filter(isOverdue(last));
  expect(text).toMatch(new RegExp(`(?:Có|quá hạn) ${overdue.length}(?: nhiệm vụ quá hạn|\\.)`, 'u'));
  for (const { words } of overdue) expect(text).toContain(words);
});

it.each(['STC', 'SKHCN'])('the letter to %s has its late tasks and no others', async (unit) => {
  const text = await printed(new RegExp(`^ĐÔN-ĐỐC-${unit}-`, 'u'));
  const own = standingOn('30/9/2026').filter(({ lead }) => lead === unit);
  const overdue = own.filter(isOverdue('30/9/2026'));
  const done = own.filter(({ status }) => status === 'hoàn thành').length;
  const silent = own.filter(({ status }) => status === undefined).length;
  expect(overdue.length).toBeGreaterThan(0);
  expect(text).toContain(
    `chủ trì ${own.length} nhiệm vụ; đã hoàn thành ${done} nhiệm vụ, còn ${overdue.length} nhiệm vụ quá hạn và ${silent} nhiệm vụ chưa báo cáo`,
  );
  const named = standingOn('30/9/2026').filter(({ words }) => text.includes(words));
  expect(named.map(({ words }) => words).sort()).toEqual(overdue.map(({ words }) => words).sort());
});

it('writes to the units that are late, and to no others', () => {
  const late = new Set(
    standingOn('30/9/2026')
      .filter(isOverdue('30/9/2026'))
      .map(({ lead }) => lead.toLowerCase()),
  );
  const letters = files.flatMap(({ uri }) => /^don-doc-([a-z]+)-/.exec(nameIn(uri))?.[1] ?? []);
  expect(new Set(letters)).toEqual(late);
});

it('is what the program makes of the plan', async () => {
  const project = await openProject(`file:///${EXAMPLE}`, given);
  const september = { year: 2026, month: 9, day: 30 };
  const asked: readonly [TemplateName, typeof september, string?][] = [
    ['don-doc', september],
    ['bao-cao-quy', september],
    ['giao-ban', september],
    ['phieu-trich', september, 'STC'],
    ['ket-luan', september],
    ['bao-cao-nam', { year: 2026, month: 12, day: 31 }],
  ];
  const unnumbered = (text: string) => text.replace(/^ {2}số \d+\//mu, '  số _/');
  for (const [template, on, unit] of asked) {
    const made = followUp(project, { template, plan: 'KH-2026', day: on, unit });
    if (!made.ok) throw new Error(made.problem.code);
    for (const { name, content } of made.files) expect(unnumbered(textOf(name)), name).toBe(content);
  }
  const next = roll(project, { plan: 'KH-2026', year: 2027, index: 'PAR-2026' });
  if (!next.ok) throw new Error(next.problem.code);
  for (const { name, content } of next.files)
    expect(readFileSync(path.join(exampleFolder(EXAMPLE), name), 'utf8'), name).toBe(content);
});
