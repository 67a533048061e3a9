import { readMarks } from '@rplan/syntax/testing';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.js';
import { cases } from '../generated/cases.js';
import { fixes } from '../generated/fixes.js';
import { textOf } from '../testing/cases.js';
import { DIRECTORY, openDesk } from '../testing/desk.js';
import type { OfferedFix } from './offered.js';
import { check, fixesAt, fixesEverywhere } from './offered.js';

/** What the file is after a fix, applied to the place between the marks. */
async function fixed(marked: string, pick: (fix: OfferedFix) => boolean = () => true): Promise<Record<string, string>> {
  const { text, places } = readMarks(marked);
  const desk = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': text });
  const file = desk.files.get('plan.rplan');
  const [place] = places;
  if (!file || !place) throw new Error('The test marks no place.');
  const fix = fixesAt(desk.language, file, place.start, place.end).find(pick);
  if (!fix) throw new Error('There is no such fix.');
  const texts: Record<string, string> = {};
  for (const [name, other] of desk.files) {
    const edits = fix.edits
      .filter((edit) => edit.place.file === other.uri.toString())
      .sort((a, b) => b.place.start - a.place.start);
    texts[name] = edits.reduce(
      (all, edit) => all.slice(0, edit.place.start) + edit.text + all.slice(edit.place.end),
      other.textDocument.getText(),
    );
  }
  return texts;
}

const plan = (inside: string) => `kế hoạch KH-1 "K" {\n  ${inside}\n}\n`;

describe('quick fixes', () => {
  it('put the nearest name', async () => {
    const { 'plan.rplan': text } = await fixed(plan('nhiệm vụ NV-1 "R" { chủ trì «SVN» }'));
    expect(text).toContain('chủ trì SNV }');
  });

  it('delete a number that the tool prints itself', async () => {
    const { 'plan.rplan': text } = await fixed(plan('mục "«I.» MỤC TIÊU"'));
    expect(text).toContain('mục "MỤC TIÊU"');
  });

  it('declare a unit in the directory', async () => {
    const { 'danh-ba.rplan': text } = await fixed(plan('nhiệm vụ NV-1 "R" { chủ trì «BQL-KKT» }'), ({ title }) =>
      title.en.endsWith('in danh-ba.rplan'),
    );
    expect(text?.endsWith('cơ quan BQL-KKT "BQL-KKT"\n')).toBe(true);
  });

  it('create a task for a finding, in the file’s own words and indentation', async () => {
    const { 'plan.rplan': text } = await fixed(
      plan('tồn tại «TT-1» "Chậm" { về PAR.1 }\n  nhiệm vụ NV-4 "Khác"'),
      ({ title }) => title.en.startsWith('Create'),
    );
    expect(text).toContain(
      '  tồn tại TT-1 "Chậm" { về PAR.1 }\n  nhiệm vụ NV-5 "…" { khắc phục TT-1 }\n  nhiệm vụ NV-4',
    );
  });

  it('name a finding that has no name, so that the task can refer to it', async () => {
    const { 'plan.rplan': text } = await fixed('plan KH-1 "K" {\r\n  «finding» "Late"\r\n}\r\n');
    expect(text).toBe('plan KH-1 "K" {\r\n  finding TT-1 "Late"\r\n  task NV-1 "…" { fixes TT-1 }\r\n}\r\n');
  });

  it('write a mixed file in one vocabulary', async () => {
    const { 'plan.rplan': text } = await fixed('kế hoạch KH-1 "K" {\n  «section» "Một" {\n    về PAR.1\n  }\n}\n');
    expect(text).toBe('kế hoạch KH-1 "K" {\n  mục "Một" {\n    về PAR.1\n  }\n}\n');
  });

  it('and touch no other line of it, nor its line ends', async () => {
    const marked = 'kế hoạch KH-1 "K" {\r\n  «section» "Một" {\r\n    về PAR.1\r\n  }\r\n\r\n  lead SNV\r\n}\r\n';
    const { 'plan.rplan': text } = await fixed(marked);
    expect(text).toBe('kế hoạch KH-1 "K" {\r\n  mục "Một" {\r\n    về PAR.1\r\n  }\r\n\r\n  chủ trì SNV\r\n}\r\n');
    const { language, file, offset } = await openDesk(marked.replace('«', '│').replace('»', ''));
    const [fix] = fixesAt(language, file, offset, offset);
    expect(fix?.edits.map((edit) => edit.text)).toEqual(['  mục "Một" {\r\n', '  chủ trì SNV\r\n']);
  });

  it('close a block where its indentation ends', async () => {
    const { 'plan.rplan': text } = await fixed(
      'kế hoạch K "K" {\n  mục "Một" {\n    đoạn "A.«"»\n  mục "Hai" { }\n}\n',
      ({ problem }) => problem.code === 'RP-SYNTAX-006',
    );
    expect(text).toBe('kế hoạch K "K" {\n  mục "Một" {\n    đoạn "A."\n  }\n  mục "Hai" { }\n}\n');
  });

  it('say which unit’s post is meant', async () => {
    const { 'plan.rplan': text } = await fixed(plan('ký «GĐ»'), ({ title }) => title.vi.includes('STC.GĐ'));
    expect(text).toContain('ký STC.GĐ');
  });

  it('close a text, escape a brace, take one away', async () => {
    expect((await fixed(plan('đoạn «"»Chưa đóng')))['plan.rplan']).toContain('đoạn "Chưa đóng"\n');
    expect((await fixed(plan('đoạn "Mở «{»SNV ngoặc"')))['plan.rplan']).toContain('"Mở \\{SNV ngoặc"');
    expect((await fixed('kế hoạch K "K" {\n  mục "Một" { } «}»\n  mục "Hai" { }\n}'))['plan.rplan']).toBe(
      'kế hoạch K "K" {\n  mục "Một" { } \n  mục "Hai" { }\n}',
    );
  });

  it('offer both readings of a grouped number, neither as the one', async () => {
    const { text } = readMarks('bộ chỉ số C "C" { tối đa «1.200» }');
    const desk = await openDesk(text);
    const start = text.indexOf('1.200');
    const fixes = fixesAt(desk.language, desk.file, start, start + 5);
    expect(fixes.map(({ edits }) => edits[0]?.text).sort()).toEqual(['1,200', '1200']);
    expect(fixes.some(({ preferred }) => preferred)).toBe(false);
  });
});

describe('quick fixes for parties', () => {
  it('declare words as a unit, under a name that is free', async () => {
    const texts = await fixed(plan('nhiệm vụ NV-1 "R" { chủ trì «"Sở Nông vụ"» }'));
    expect(texts['plan.rplan']).toContain('chủ trì SNV-2 }');
    expect(texts['danh-ba.rplan']?.endsWith('cơ quan SNV-2 "Sở Nông vụ"\n')).toBe(true);
  });

  it('add a name that is used to the unit’s short names, with or without such', async () => {
    const first = await fixed(plan('đoạn "Giao {SNV|«sở Nội vụ»}."'));
    expect(first['danh-ba.rplan']).toContain('gọi tắt "Sở Nội vụ", "sở Nội vụ"\n');
    const second = await fixed(plan('đoạn "Giao {STC|«sở Tài chính»}."'));
    expect(second['danh-ba.rplan']).toContain('cơ quan STC "Sở Tài chính" { gọi tắt "sở Tài chính"  chức vụ GĐ');
  });

  it('take the lead out of support, with its comma or with the whole line', async () => {
    const many = await fixed(plan('nhiệm vụ NV-1 "R" { chủ trì SNV  phối hợp «SNV», STC  thời hạn 1/2/2026 }'));
    expect(many['plan.rplan']).toContain('phối hợp STC  thời hạn');
    const one = await fixed(plan('nhiệm vụ NV-1 "R" { chủ trì SNV  phối hợp «SNV»  thời hạn 1/2/2026 }'));
    expect(one['plan.rplan']).not.toContain('phối hợp');
  });
});

describe('quick fixes for points', () => {
  it('deduct at the finding that is about them', async () => {
    const { 'plan.rplan': text } = await fixed(
      plan('tồn tại «TT-1» "Chậm" { về PAR.1 }\n  nhiệm vụ NV-1 "R" { khắc phục TT-1 }'),
    );
    expect(text).toContain('tồn tại TT-1 "Chậm" { về PAR.1  trừ 0,5 }');
  });

  it.each([
    ['with a task that fixes it', 'Create a finding', '\n  nhiệm vụ NV-2 "…" { khắc phục TT-2 }', []],
    ['alone, whose task is still missing then', 'Create only', '', ['RP-COVER-002 TT-2']],
  ])('or make a finding after the last one, %s', async (_, title, task, missing) => {
    const { 'plan.rplan': text = '' } = await fixed(
      plan('tồn tại TT-1 "Chậm" { về PAR.2 }\n  nhiệm vụ NV-1 "R" { khắc phục TT-1 }').replace('KH-1', '«KH-1»'),
      ({ title: { en } }) => en.startsWith(title),
    );
    expect(text).toContain(`về PAR.2 }\n  tồn tại TT-2 "…" { về PAR.1  trừ 0,5 }${task}\n`);
    const { language, files } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': text });
    const file = files.get('plan.rplan');
    const found = (file ? check(language, file) : []).filter(({ code }) => code.startsWith('RP-COVER-002'));
    expect(found.map(({ code, data }) => `${code} ${data.name}`)).toEqual(missing);
  });

  it.each([
    ['{KQ.1.điểm|«5,5/7 điểm»}', '5,5/6 điểm'],
    ['{KQ.1.tỷ lệ|«chỉ 50%»}', 'chỉ 91,7%'],
    ['{KQ.số lĩnh vực mất điểm|«02 lĩnh vực»}', '1 lĩnh vực'],
    ['{QĐ-615|«Quyết định số 614/QĐ-UBND»}', 'Quyết định số 615/QĐ-UBND'],
    ['{QĐ-615|«Quyết định số 615/QĐ-UBND ngày 16/3/2025»}', 'Quyết định số 615/QĐ-UBND ngày 15/3/2025'],
  ])('put the number of the data into the words, and leave the rest: %s', async (link, words) => {
    const { 'plan.rplan': text } = await fixed(plan(`đoạn "Theo ${link}."`));
    expect(text).toContain(`|${words}}`);
  });

  it('never prefer a computed number to a stated one', async () => {
    const desk = await openDesk(`${DIRECTORY.replace('tổng 9,5', 'tổng 9,4')}│`);
    const [fix] = fixesAt(desk.language, desk.file, desk.text.indexOf('9,4'), desk.text.indexOf('9,4') + 3);
    expect(fix).toMatchObject({ preferred: false, edits: [{ text: '9,5' }] });
  });
});

it('everything with one safe way out is mended at once, and nothing else', async () => {
  const text = plan(
    'đoạn "Cần đơn đốc các các\u0002 đơn vị."\n  // rplan-ignore RP-DATE-001: cũ\n  nhiệm vụ NV-1 "R" { chủ trì SVN }',
  );
  const desk = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': `${text}│` });
  const after = fixesEverywhere(desk.language, desk.file)
    .sort((a, b) => b.place.start - a.place.start)
    .reduce((all, { place, text: put }) => all.slice(0, place.start) + put + all.slice(place.end), desk.text);
  expect(after).toBe(plan('đoạn "Cần đôn đốc các các đơn vị."\n  nhiệm vụ NV-1 "R" { chủ trì SVN }'));
});

describe.each([...fixes.keys()])('the fixes of %s', (code) => {
  it.each((cases.get(code)?.failing ?? []).map(textOf))('solve, where any is offered: %s', async (marked) => {
    const { text, places } = readMarks(marked);
    const desk = await openDesk(text);
    const problems = (checked: readonly Diagnostic[]) => checked.filter((problem) => problem.code === code).length;
    const before = problems(check(desk.language, desk.file));
    for (const fix of places
      .flatMap(({ start, end }) => fixesAt(desk.language, desk.file, start, end))
      .filter(({ problem }) => problem.code === code)) {
      const edits = [...fix.edits].sort((a, b) => b.place.start - a.place.start);
      const after = edits.reduce(
        (all, edit) => all.slice(0, edit.place.start) + edit.text + all.slice(edit.place.end),
        text,
      );
      const again = await openDesk(after);
      expect(problems(check(again.language, again.file)), `${fix.title.en}:\n${after}`).toBeLessThan(before);
    }
  });
});
