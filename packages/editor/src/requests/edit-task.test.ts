import { describe, expect, it } from 'vitest';
import { openedWith } from '../testing/opened.js';
import { editTask } from './edit-task.js';
import { grid } from './grid.js';

const DIRECTORY = `cơ quan SNV "Sở Nội vụ" { gọi tắt "Nội vụ"  chức vụ GĐ "Giám đốc" }
cơ quan STC "Sở Tài chính"
`;
const plan = (tasks: string, directory = DIRECTORY) => `${directory}kế hoạch KH "K" {\n${tasks}\n}\n`;

/** The tasks after an edit of the first one, or the code of the refusal. */
async function edited(tasks: string, field: string, value: string, index = 0, directory = DIRECTORY): Promise<string> {
  const text = plan(tasks, directory);
  const { opened, uri } = await openedWith({ 'a.rplan': text });
  const textDocument = { uri: uri('a.rplan') };
  const row = grid(opened, { textDocument }).documents[0]?.rows[index];
  const answer = editTask(opened, {
    textDocument,
    document: 'KH',
    index,
    name: row?.name ?? '?',
    text: row?.cells.text?.value ?? '',
    field,
    value,
  });
  if (!answer.ok) return answer.code;
  const document = opened.file.textDocument;
  const changed = [...answer.edits]
    .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
    .reduce(
      (now, { range, newText }) =>
        now.slice(0, document.offsetAt(range.start)) + newText + now.slice(document.offsetAt(range.end)),
      text,
    );
  return changed.slice(changed.indexOf('{\n', directory.length) + 2, changed.lastIndexOf('\n}'));
}

describe('changes the value alone', () => {
  it.each([
    ['lead', 'STC', '  nhiệm vụ N "A" { chủ trì  STC // giữ\n  }', '  nhiệm vụ N "A" { chủ trì  SNV // giữ\n  }'],
    [
      'due',
      'trong quý III/2026',
      '  nhiệm vụ N "A" { thời hạn trong quý III/2026 }',
      '  nhiệm vụ N "A" { thời hạn 30/6/2026 }',
    ],
    [
      'deliverable',
      'Một; Hai "x"',
      '  nhiệm vụ N "A" { sản phẩm "Một", "Hai \\"x\\"" }',
      '  nhiệm vụ N "A" { sản phẩm "Cũ" }',
    ],
    ['text', 'Rà soát {SNV}.', '  nhiệm vụ N "Rà soát {SNV}." { }', '  nhiệm vụ N "A" { }'],
    ['lead', '_', '  nhiệm vụ N "A" { chủ trì _ }', '  nhiệm vụ N "A" { chủ trì SNV }'],
  ])('%s: %s', async (field, value, after, before) => {
    expect(await edited(before, field, value)).toBe(after);
  });
});

it('takes no other party for one whose name differs by a mark', async () => {
  const communes = 'cơ quan SƠN-HẠ "Ủy ban nhân dân xã Sơn Hạ"\n';
  const before = '  nhiệm vụ N "A" { chủ trì SƠN-HẠ }';
  for (const words of ['Ủy ban nhân dân xã Sơn Hà', 'SƠN-HÀ', 'SON-HA'])
    expect(await edited(before, 'lead', words, 0, communes)).toBe('unknown-party');
  expect(await edited(before, 'lead', 'Uỷ ban nhân dân xã Sơn Hạ', 0, communes)).toBe(before);
});

describe('keeps the lines of a text in three quotation marks', () => {
  const before = '  nhiệm vụ N """\n    Dòng một.\n    - Ý "một";\n    - Ý hai.\n  """ { }';
  const shown = 'Dòng một.\n    - Ý "một";\n    - Ý hai.';

  it.each([
    ['a word changed', shown.replace('hai', 'hai sửa'), before.replace('hai', 'hai sửa')],
    [
      'the line ends of another editor',
      shown.replace('hai', 'hai sửa').replaceAll('\n', '\r\n'),
      before.replace('hai', 'hai sửa'),
    ],
    ['marks that would end it', shown.replace('hai', '"""hai"""'), before.replace('hai', '\\"\\"\\"hai\\"\\"\\"')],
    ['a single line', 'Rà soát "x".', '  nhiệm vụ N """\n    Rà soát "x".\n  """ { }'],
  ])('%s', async (_, value, after) => {
    expect(await edited(before, 'text', value)).toBe(after);
  });

  it('as the grid shows them, of a deliverable too', async () => {
    const tasks = `${before.slice(0, -3)}{ sản phẩm "Một",\n  """Hai:\n- x""" }`;
    const { opened, uri } = await openedWith({ 'a.rplan': plan(tasks) });
    const cells = grid(opened, { textDocument: { uri: uri('a.rplan') } }).documents[0]?.rows[0]?.cells;
    expect(cells?.text?.value).toBe(shown);
    expect(await edited(tasks, 'deliverable', cells?.deliverable?.value ?? '')).toBe(tasks.replace(',\n  "', ', "'));
  });

  it('and the line ends of the file', async () => {
    const windows = before.replaceAll('\n', '\r\n');
    expect(await edited(windows, 'text', shown.replace('hai', 'ba'))).toBe(windows.replace('hai', 'ba'));
  });
});

describe('adds a statement where the writer would', () => {
  it.each([
    ['to a task without a block', '  nhiệm vụ N "A {SNV}"', '  nhiệm vụ N "A {SNV}" { chủ trì STC }'],
    ['on the line', '  nhiệm vụ N "A" { thời hạn 30/6/2026 }', '  nhiệm vụ N "A" { thời hạn 30/6/2026  chủ trì STC }'],
    [
      'on a line of its own',
      '  nhiệm vụ N "A" {\n      thời hạn 30/6/2026\n  }',
      '  nhiệm vụ N "A" {\n      thời hạn 30/6/2026\n      chủ trì STC\n  }',
    ],
    ['to an empty block', '  nhiệm vụ N "A" { }', '  nhiệm vụ N "A" { chủ trì STC }'],
    ['to an empty block of lines', '  nhiệm vụ N "A" {\n  }', '  nhiệm vụ N "A" {\n    chủ trì STC\n  }'],
    [
      'before the tasks of a group',
      '  nhiệm vụ N "A" {\n    nhiệm vụ N-1 "B"\n  }',
      '  nhiệm vụ N "A" {\n    chủ trì STC\n    nhiệm vụ N-1 "B"\n  }',
    ],
  ])('%s', async (_, before, after) => {
    expect(await edited(before, 'lead', 'STC')).toBe(after);
  });
});

describe('takes a statement away', () => {
  it.each([
    ['  nhiệm vụ N "A" { chủ trì SNV  thời hạn 30/6/2026 }', '  nhiệm vụ N "A" {  thời hạn 30/6/2026 }'],
    [
      '  nhiệm vụ N "A" {\n    chủ trì SNV\n    thời hạn 30/6/2026\n  }',
      '  nhiệm vụ N "A" {\n    thời hạn 30/6/2026\n  }',
    ],
  ])('%s', async (before, after) => {
    expect(await edited(before, 'lead', ' ')).toBe(after);
  });
});

it('takes a unit by its title or short name, and several of them', async () => {
  const tasks = '  nhiệm vụ N "A" { chủ trì SNV }';
  expect(await edited(tasks, 'support', 'sở tài chính; Nội vụ')).toContain('phối hợp STC, SNV');
  expect(await edited(tasks, 'lead', 'SNV.GĐ')).toContain('chủ trì SNV.GĐ');
});

describe('takes parties, each as the plan writes it', () => {
  const directory = `${DIRECTORY}cơ quan SVH "Sở Văn hóa, Thể thao và Du lịch" { chức vụ GĐ "Giám đốc" }\n`;
  const take = (tasks: string, field: string, value: string) => edited(tasks, field, value, 0, directory);
  const tasks =
    '  nhiệm vụ N "A" { chủ trì STC "Sở Tài chính (cơ quan thường trực)", KHÔNG-CÓ  phối hợp "Các xã, phường" }';

  it.each([
    ['lead', 'STC "Sở Tài chính (cơ quan thường trực)", KHÔNG-CÓ'],
    ['support', '"Các xã, phường"'],
  ])('that it showed itself: %s', async (field, value) => {
    expect(await take(tasks, field, value)).toBe(tasks);
  });

  it.each([
    ['STC "Sở Tài chính (thường trực)", SNV', 'STC "Sở Tài chính (thường trực)", SNV'],
    ['SNV, sở tài chính "Sở Tài chính; \\"một\\""; "Ông, bà"', 'SNV, STC "Sở Tài chính; \\"một\\"", "Ông, bà"'],
    ['"Ông, bà", SNV', '"Ông, bà", SNV'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'SVH'],
    ['Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch và Sở Nội vụ', 'STC, SVH, SNV'],
    ['Sở Văn hóa, Thể thao và Du lịch "Sở VH, TT và DL", SNV', 'SVH "Sở VH, TT và DL", SNV'],
    ['SNV,', 'SNV'],
    ['SVH.GĐ', 'SVH.GĐ'],
  ])('with printed words and with commas in their titles: %s', async (value, written) => {
    expect(await take('  nhiệm vụ N "A"', 'lead', value)).toBe(`  nhiệm vụ N "A" { chủ trì ${written} }`);
  });

  it('but none where several have the name', async () => {
    const { opened, uri } = await openedWith({ 'a.rplan': plan(tasks, directory) });
    const params = { textDocument: { uri: uri('a.rplan') }, document: 'KH', index: 0, name: 'N', field: 'lead' };
    const refusal = { ok: false, code: 'ambiguous-party', choices: ['SNV.GĐ', 'SVH.GĐ'] };
    expect(editTask(opened, { ...params, value: 'SNV, giám đốc' })).toEqual({ ...refusal, subject: 'giám đốc' });
    expect(editTask(opened, { ...params, value: 'GĐ "Ông A"' })).toEqual({ ...refusal, subject: 'GĐ' });
    expect(await take(tasks, 'lead', 'SNV "Sở')).toBe('unknown-party');
  });
});

it('refuses with a reason', async () => {
  const tasks = '  nhiệm vụ N "A" { chủ trì SNV }';
  expect(await edited(tasks, 'lead', 'Sở Y tế')).toBe('unknown-party');
  expect(await edited(tasks, 'due', '30/6/2026 }')).toBe('not-readable');
  expect(await edited(tasks, 'text', '')).toBe('no-text');
  expect(await edited(tasks, 'status', 'x')).toBe('unknown-field');
  const { opened, uri } = await openedWith({ 'a.rplan': plan(tasks) });
  const params = { textDocument: { uri: uri('a.rplan') }, document: 'KH', field: 'lead', value: 'STC' };
  expect(editTask(opened, { ...params, index: 0, name: 'KHÁC' })).toMatchObject({ ok: false, code: 'changed' });
  expect(editTask(opened, { ...params, index: 7, name: '' })).toMatchObject({ ok: false, code: 'changed' });
});

it('does not change another task that has come to the place of one without a name', async () => {
  const { opened, uri } = await openedWith({
    'a.rplan': plan('  nhiệm vụ "Mới"\n  nhiệm vụ "Một" { chủ trì SNV }\n  nhiệm vụ "Hai" { chủ trì SNV }'),
  });
  const params = { textDocument: { uri: uri('a.rplan') }, document: 'KH', name: '', field: 'lead', value: 'STC' };
  expect(editTask(opened, { ...params, index: 1, text: 'Hai' })).toMatchObject({ ok: false, code: 'changed' });
  expect(editTask(opened, { ...params, index: 1 })).toMatchObject({ ok: false, code: 'changed' });
  expect(editTask(opened, { ...params, index: 1, text: 'Một' })).toMatchObject({ ok: true });
});

it('shows own values and inherited ones apart', async () => {
  const { opened, uri } = await openedWith({
    'a.rplan': plan(
      '  thời hạn 30/6/2026\n  nhiệm vụ G "Nhóm" {\n    chủ trì SNV\n    phối hợp STC\n    nhiệm vụ N "Rà soát {SNV}." { phối hợp _  sản phẩm "A", "B" }\n  }',
    ),
  });
  const [document] = grid(opened, { textDocument: { uri: uri('a.rplan') } }).documents;
  expect(document?.rows.map(({ name, group, cells }) => ({ name, group, cells }))).toEqual([
    {
      name: 'G',
      group: true,
      cells: {
        text: { value: 'Nhóm' },
        lead: { value: 'SNV', title: 'Sở Nội vụ' },
        support: { value: 'STC', title: 'Sở Tài chính' },
        due: { value: '30/6/2026', inherited: true },
      },
    },
    {
      name: 'N',
      group: undefined,
      cells: {
        text: { value: 'Rà soát {SNV}.' },
        lead: { value: 'SNV', inherited: true, title: 'Sở Nội vụ' },
        support: { value: '_' },
        due: { value: '30/6/2026', inherited: true },
        deliverable: { value: 'A; B' },
      },
    },
  ]);
});

it('ends the lines that it adds as the file does', async () => {
  const task = '  nhiệm vụ N "A" {\n    chủ trì SNV\n  }';
  const windows = DIRECTORY.replaceAll('\n', '\r\n');
  const answer = await edited(task.replaceAll('\n', '\r\n'), 'due', '30/6/2026', 0, windows);
  expect(answer).toContain('thời hạn 30/6/2026');
  expect(answer.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(await edited(task, 'due', '30/6/2026')).not.toContain('\r');
});
