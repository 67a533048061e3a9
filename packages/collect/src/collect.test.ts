import type { Plan } from '@rplan/model';
import { emitXlsx, emitXlsxByUnit } from '@rplan/outputs/xlsx';
import { planOf, task } from '@rplan/words/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';

const DAY = { year: 2026, month: 6, day: 30 };
const due = { text: 'trước ngày 30/8/2026', dueDate: '2026-08-29' };
const lead = (party: string) => ({ lead: [{ party }], due });
const TASKS = [
  task('NV-1', 'Ban hành quy chế báo cáo.', lead('SNV')),
  task('NV-2', 'Rà soát thủ tục nội bộ.', lead('SNV')),
  task('NV-3', 'Công bố lại thủ tục.', lead('SNV')),
  task('NV-12', 'Lập dự toán năm sau.', lead('STC')),
  task('NV-13', 'Báo cáo số liệu.', {
    lead: [{ party: 'STC' }],
    due: { text: 'hằng quý', occurrences: [{ due: '2026-06-30' }, { due: '2026-09-30' }] },
  }),
];
const PLAN = planOf(TASKS, { asOf: '2026-06-01' });
const OF_SNV = planOf(TASKS.slice(0, 3), { asOf: '2026-06-01' });

type Edit = (rows: (string | number | boolean | Date | null)[][], heading: readonly unknown[]) => void;

/** The tracker of a plan as a unit sends it back, its first sheet edited by hand. */
async function back(plan: Plan, edit: Edit, sheet = 0): Promise<Uint8Array> {
  const book = await openXlsx(await emitXlsx(plan));
  const found = book.sheets[sheet];
  if (!found) throw new Error('no such sheet');
  // What a cell says is its value; its look stays.
  for (const cell of found.cells?.values() ?? []) delete cell.richText;
  edit(found.rows, found.rows[0] ?? []);
  for (const [key, cell] of found.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    cell.value = found.rows[row]?.[column] ?? null;
    if (cell.type !== 'formula') cell.type = typeof cell.value === 'string' ? 'string' : cell.type;
  }
  return saveXlsx(book);
}

const put =
  (cells: Readonly<Record<string, Readonly<Record<string, string>>>>): Edit =>
  (rows, heading) => {
    for (const [id, values] of Object.entries(cells)) {
      const row = rows.find(([code]) => code === id) ?? [];
      for (const [column, value] of Object.entries(values)) row[heading.indexOf(column)] = value;
    }
  };

async function collected(bytes: Uint8Array, name = 'bang.xlsx', plan = PLAN, by?: string) {
  const result = await collect(() => plan, [{ name, bytes }], { day: DAY, by });
  const [workbook] = result.workbooks;
  const notes = workbook?.notes.map(({ code, row, task: of }) => [code, row, of].filter(Boolean).join(' ')) ?? [];
  return { ...result, workbook, notes, text: result.files[0]?.text ?? '' };
}

describe('a tracker that came back', () => {
  it('untouched says nothing, whoever saved it', async () => {
    const { files, notes, workbook } = await collected(await back(PLAN, () => {}));
    expect({ files, notes, taken: workbook?.taken }).toEqual({ files: [], notes: [], taken: [] });
  });

  it('gives a dated file of its sender with what was answered, in the words of the unit', async () => {
    const bytes = await back(
      OF_SNV,
      put({
        'NV-1': {
          'Trạng thái': 'Đã hoàn thành ngày 25/6/2026',
          'Kết quả': 'Quyết định số 5/QĐ-SNV\nMinh chứng: Biên bản',
        },
        'NV-2': { 'Trạng thái': 'Đang thực hiện', 'Kết quả': 'Đạt 12/30 thủ tục', 'Ghi chú': 'Lý do: chờ "hướng dẫn"' },
        'NV-3': { 'Ghi chú': 'Xin gia hạn đến 31/12/2026: thiếu kinh phí' },
      }),
    );
    const { files, workbook, silent } = await collected(bytes);
    expect(workbook).toMatchObject({ sender: 'SNV', taken: ['NV-1', 'NV-2', 'NV-3'], notes: [] });
    expect(silent).toEqual(['STC']);
    expect(files).toEqual([
      {
        name: 'tien-do-snv-2026-06-30.rplan',
        text: `tiến độ TĐ-SNV-2026-06-30 của KH-2026 do SNV ngày 30/6/2026 {
  cập nhật NV-1 {
    trạng thái "Đã hoàn thành ngày 25/6/2026"
    sản phẩm "Quyết định số 5/QĐ-SNV"
    tài liệu kiểm chứng "Biên bản"
  }
  cập nhật NV-2 {
    trạng thái đang thực hiện
    đạt 12/30 "thủ tục"
    lý do "chờ \\"hướng dẫn\\""
  }
  cập nhật NV-3 {
    xin gia hạn đến 31/12/2026 "thiếu kinh phí"
  }
}
`,
      },
    ]);
  });

  it('is read with rows sorted, codes retyped or gone, columns renamed, and a title above', async () => {
    const bytes = await back(PLAN, (rows, heading) => {
      const at = heading.indexOf('Trạng thái');
      for (const row of rows.slice(1)) row[at] = 'xong';
      (rows[0] ?? [])[at] = 'Tình hình thực hiện';
      (rows[1] ?? [])[0] = 'nv 01';
      (rows[2] ?? [])[0] = null;
      rows.splice(1, rows.length - 1, ...rows.slice(1).reverse());
      rows.unshift(['BÁO CÁO CỦA ĐƠN VỊ']);
    });
    const { workbook, notes } = await collected(bytes);
    expect(workbook?.taken.toSorted()).toEqual(['NV-1', 'NV-12', 'NV-13', 'NV-2', 'NV-3']);
    expect(notes).toEqual(['known-by-words 6 NV-2']);
  });

  it.each<[string, Edit, string[]]>([
    [
      'a code that no task has',
      put({ 'NV-1': { 'Mã nhiệm vụ': 'NV-77', 'Nội dung nhiệm vụ': 'Việc khác.' } }),
      ['unknown-task 2'],
    ],
    ['the code of another task', put({ 'NV-1': { 'Mã nhiệm vụ': 'NV-2', 'Trạng thái': 'xong' } }), ['other-task 2']],
    [
      'words of the plan',
      put({ 'NV-1': { 'Chủ trì': 'Sở Tài chính', 'Thời hạn': '31/12/2026' } }),
      ['changed-plan 2 NV-1', 'changed-plan 2 NV-1'],
    ],
    [
      'two answers',
      (rows) => {
        const copy = [...(rows[1] ?? [])];
        const at = (rows[0] ?? []).indexOf('Trạng thái');
        copy[at] = 'xong';
        (rows[1] ?? [])[at] = 'đang làm';
        rows.push(copy);
      },
      ['twice 2 NV-1'],
    ],
  ])('takes nothing of %s, and says so', async (_, edit, expected) => {
    const { files, notes } = await collected(await back(PLAN, edit));
    expect(files).toEqual([]);
    expect(notes).toEqual(expected);
  });

  it('keeps a status that says too little as words, and beside remarks that stood there', async () => {
    const { text, notes } = await collected(
      await back(PLAN, put({ 'NV-1': { 'Trạng thái': 'Chưa hoàn thành', 'Ghi chú': 'Thiếu người' } })),
    );
    expect(notes).toEqual(['unread-status 2 NV-1']);
    expect(text).toContain('ghi chú "Thiếu người", "Trạng thái: Chưa hoàn thành"');
  });

  it('keeps what is said of a turn as words of its task', async () => {
    const at = 3;
    const { text, notes } = await collected(
      await back(
        PLAN,
        (rows, heading) => {
          const row = rows.find(([, kind]) => kind === 'Kỳ 1');
          if (row) row[heading.indexOf('Trạng thái')] = 'Hoàn thành';
        },
        at,
      ),
    );
    expect(notes).toEqual(['kept-as-words 2 NV-13']);
    expect(text).toContain('ghi chú "Kỳ 1, 30/6/2026: Hoàn thành"');
  });

  it('counts a row that was copied and left as it was for nothing', async () => {
    const { workbook, notes } = await collected(
      await back(PLAN, (rows, heading) => {
        rows.push([...(rows[1] ?? [])]);
        (rows[1] ?? [])[heading.indexOf('Trạng thái')] = 'xong';
      }),
    );
    expect({ taken: workbook?.taken, notes }).toEqual({ taken: ['NV-1'], notes: [] });
  });
});

describe('who sent it', () => {
  const answered = put({ 'NV-12': { 'Trạng thái': 'xong' } });
  it.each<[string, string | undefined, string | undefined]>([
    ['bang.xlsx', undefined, undefined],
    ['Bang theo doi - STC.xlsx', undefined, 'STC'],
    ['so tai chinh thang 6.xlsx', undefined, 'STC'],
    ['bang.xlsx', 'SNV', 'SNV'],
  ])('%s by %s', async (name, by, sender) => {
    const { workbook } = await collected(await back(PLAN, answered), name, PLAN, by);
    expect(workbook?.sender).toBe(sender);
  });
});

it('the tracker of one unit tells who sent it, whatever it is called', async () => {
  const [, finance] = await emitXlsxByUnit(PLAN);
  const { workbook, notes } = await collected(finance?.content ?? new Uint8Array(), 'snv.xlsx');
  expect({ unit: finance?.unit, sender: workbook?.sender, notes }).toEqual({ unit: 'STC', sender: 'STC', notes: [] });
});

describe('a workbook that no office sends', () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['no workbook', () => strToU8('Mã nhiệm vụ,Trạng thái'), 'not-word'],
    ['with links to other files', (bytes) => withPart(bytes, 'xl/externalLinks/externalLink1.xml'), 'external-part'],
    ['with a document type', (bytes) => withPart(bytes, 'xl/a.xml', '<!DOCTYPE a><a/>'), 'doctype'],
  ])('%s is refused', async (_, damage, code) => {
    const { workbook, files } = await collected(damage(await emitXlsx(PLAN)));
    expect(workbook?.problem?.code).toBe(code);
    expect(files).toEqual([]);
  });

  it('with a formula for an answer has that answer left out', async () => {
    const parts = unzipSync(await emitXlsx(PLAN));
    const sheet = 'xl/worksheets/sheet1.xml';
    const formula = '<c r="F2"$1 t="str"><f>CONCATENATE("Hoàn"," thành")</f><v>Hoàn thành</v></c>';
    const xml = strFromU8(parts[sheet] ?? new Uint8Array()).replace(/<c r="F2"([^>]*?)\/>/, formula);
    const { files, notes } = await collected(zipSync({ ...parts, [sheet]: strToU8(xml) }));
    expect(files).toEqual([]);
    expect(notes).toEqual(['formula 2 NV-1']);
  });
});

function withPart(bytes: Uint8Array, name: string, content = '<a/>'): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(content) });
}
