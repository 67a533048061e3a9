import { compile } from '@rplan/compiler';
import { factsOf, resolveIn } from '@rplan/meaning';
import { openDesk } from '@rplan/rules/testing';
import { type ITEM_BLOCKS, statements } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import { complete } from '../completion/complete.js';
import { hover } from '../hover/hover.js';
import { openedWith } from '../testing/opened.js';
import { grid } from './grid.js';
import { pageAt } from './page.js';

const VP = 'cơ quan VP "Văn phòng"\n';
const PLAN = 'kế hoạch KH "Kế hoạch" { mục M "Một" { } }\n';
const SAID = 'chủ trì VP  thời hạn 30/9/2026';
const TASK = 'nhiệm vụ X "Rà soát."';
const decision = (inside: string, after = '') =>
  `${VP}${PLAN}quyết định QĐ "Điều chỉnh" { ${inside}  nhiệm vụ Y "Sau." { chủ trì VP  thời hạn 10 ngày sau X }  ${after} }\n`;

/** What each block that may hold a task is written with. */
const BLOCKS: Readonly<Record<(typeof ITEM_BLOCKS)[number], string | undefined>> = {
  AuthoredDocument: `${SAID}  ${TASK}`,
  Section: `mục "Một" { ${SAID}  ${TASK} }`,
  Appendix: `phụ lục P "Một" { ${SAID}  ${TASK} }`,
  Task: `nhiệm vụ G "Nhóm." { ${SAID}  ${TASK} }`,
  Finding: `tồn tại T "Chậm." { ${SAID}  ${TASK} }`,
  Table: `bảng nhiệm vụ { ${SAID}  ${TASK} }`,
  Amendment: `điều chỉnh KH { ${SAID}  bổ sung vào M { ${TASK} } }`,
  Addition: `bổ sung { ${SAID}  ${TASK} }`,
  Paragraphs: `đoạn "Một." { ${SAID}  ${TASK} }`,
  // What changes an item holds no tasks.
  Change: undefined,
};

describe.each(Object.entries(BLOCKS))('what %s says holds for the tasks inside', (block, inside) => {
  const may = statements.some(({ keyword, in: usual }) => keyword === 'task' && usual.some((each) => each === block));
  if (inside === undefined) {
    it('and it holds none', () => expect(may).toBe(false));
    return;
  }

  it('in what is checked, computed, compiled, listed and shown', async () => {
    const { opened } = await openedWith({ 'a.rplan': decision(inside) });
    const { project } = opened;
    expect(project.check().filter(({ code }) => ['RP-COVER-003', 'RP-DATE-003', 'RP-DOC-008'].includes(code))).toEqual(
      [],
    );
    const document = project.documents.find(({ name }) => name === 'QĐ');
    if (!document) throw new Error('The decision was not read.');
    const plan = compile(document, project);
    const [x, y] = ['X', 'Y'].map((name) => plan.tasks.find(({ id }) => id === name));
    expect(x?.lead).toEqual([{ party: 'VP' }]);
    expect(x?.due?.dueDate).toBe('2026-09-30');
    expect(y?.due?.dueDate).toBe('2026-10-12');
    const { work } = factsOf(document, project.results);
    // The tenth is a Saturday.
    const due = [...work.effective].find(([task]) => task.name === 'Y')?.[1].due?.deadline;
    expect(due && resolveIn(document, due)?.due).toEqual({ year: 2026, month: 10, day: 12 });
    const rows = grid(opened, { textDocument: { uri: opened.file.uri.toString() } }).documents.flatMap(
      ({ rows }) => rows,
    );
    const cells = rows.find(({ name }) => name === 'X')?.cells;
    expect(cells?.lead).toEqual({ value: 'VP', inherited: true, title: 'Văn phòng' });
    expect(cells?.due).toEqual({ value: '30/9/2026', inherited: true });
    const at = await openDesk(decision(inside.replace('vụ X', 'vụ X│')));
    const shown = hover(at.language, at.file, at.offset)?.text;
    expect(shown).toContain('chủ trì: Văn phòng');
    expect(shown).toContain('thời hạn: 30/9/2026');
  });

  it('and a task that clears it has nothing', async () => {
    const { opened } = await openedWith({
      'a.rplan': decision(inside.replace(TASK, `${TASK} { chủ trì _  thời hạn _ }`)),
    });
    const { project } = opened;
    const document = project.documents.find(({ name }) => name === 'QĐ');
    const x = document && compile(document, project).tasks.find(({ id }) => id === 'X');
    expect(x?.lead).toEqual([]);
    expect(x?.due).toBeUndefined();
  });
});

it('is printed for a task that is added', async () => {
  const { opened } = await openedWith({ 'a.rplan': decision(BLOCKS.Addition ?? '', 'bảng nhiệm vụ { của QĐ }') });
  const { document } = await pageAt(opened, {
    textDocument: { uri: opened.file.uri.toString() },
    position: { line: 2, character: 3 },
  });
  const printed = document?.sheets.join('') ?? '';
  const row = printed.slice(printed.lastIndexOf('Rà soát.'));
  expect(row).toContain('Văn phòng');
  expect(row).toContain('30/9/2026');
});

it.each(['chủ trì', 'thời hạn'])('is offered where it holds: %s', async (word) => {
  const { language, file, offset } = await openDesk(decision('bổ sung { │ }'));
  expect(complete(language, file, offset).map(({ label }) => label)).toContain(word);
});
