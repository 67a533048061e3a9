import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { emitNdjson } from '@rplan/outputs/ndjson';
import { emitText } from '@rplan/outputs/txt';
import { openProject } from '@rplan/rules';
import { namesOf, trackedTasks } from '@rplan/words';
import { describe, expect, it } from 'vitest';

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const HEAD = `cơ quan SNV "Sở Nội vụ" { địa danh "Trà Sơn"  chức vụ GĐ "Giám đốc" { đứng đầu } }
cơ quan STP "Sở Tư pháp"
cơ quan STC "Sở Tài chính"
bộ chỉ số PAR "Chỉ số" { tối đa 100 }
`;

async function printed(text: string, name = 'K') {
  const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text: HEAD + text }]);
  const document = project.documents.find((each) => each.name === name);
  if (!document) throw new Error(`There is no document ${name}.`);
  const plan = compile(document, project);
  const lines = emitText(outlineOf(plan, profile))
    .split('\n')
    .filter((line) => line !== '');
  return { plan, lines, codes: project.check().map(({ code }) => code) };
}

const plan = (body: string) => `kế hoạch K "Thử" { ban hành SNV  số 1/KH-SNV  ngày 10/02/2026 ${body} }\n`;
const TASK = 'mục M "Nhiệm vụ" { nhiệm vụ NV-1 "Rà soát." { chủ trì STP  thời hạn 31/12/2026 } }';
const OTHER = 'mục N "Khác" { nhiệm vụ NV-2 "Hai." { chủ trì STC  thời hạn 31/12/2026 } }';

describe('words', () => {
  it('of a task that an amendment changes reach the data', async () => {
    const text = `${plan(TASK)}thông báo TB "Sửa" { ban hành SNV  ngày 15/7/2026  điều chỉnh K ý "Sửa." { sửa đổi NV-1 { nội dung "Rà soát và bãi bỏ." } } }`;
    const { plan: compiled } = await printed(text);
    expect(emitNdjson(compiled, '')).toContain('"Rà soát và bãi bỏ."');
    const [task] = trackedTasks(compiled);
    expect(task?.now.text).toEqual([{ type: 'text', text: 'Rà soát và bãi bỏ.' }]);
    expect(namesOf(compiled).tasks.get('NV-1')?.text).toEqual([{ type: 'text', text: 'Rà soát.' }]);
  });

  it('of a law are its name and its date; its basis goes on to what is carried out', async () => {
    const { lines } = await printed(`văn bản L luật ngày 16/6/2025 "Tổ chức chính quyền địa phương"
văn bản Y nghị định số 10/2025/NĐ-CP ngày 1/1/2025 của STP "về A"
${plan('căn cứ L  thực hiện "Thực hiện {Y};"  đoạn "Theo {L}."')}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
        'Thực hiện Nghị định số 10/2025/NĐ-CP ngày 01/01/2025 của Sở Tư pháp về A;',
        'Theo Luật Tổ chức chính quyền địa phương./.',
      ]),
    );
  });

  it('of a task stand in a sentence without their stop', async () => {
    const { lines } = await printed(
      `${plan(TASK)}công văn CV "A" { ban hành SNV  đoạn "Việc {K.NV-1.nội dung} chưa xong; đã giao {K.NV-1}. Việc khác: {K.NV-1}"  đoạn "Hết" }`,
      'CV',
    );
    expect(lines).toContain('Việc Rà soát chưa xong; đã giao Rà soát. Việc khác: Rà soát.');
  });

  it('in a closed text may begin a line with any keyword, whatever is wrong elsewhere', async () => {
    const { lines, codes } = await printed(
      `khoản "Hai."\n${plan('đoạn """\n    Kết quả {PAR} năm 2025 của {SNV} khá rõ. Cụ thể:\n    kết quả khác.\n  """')}`,
    );
    expect(lines).toContain('Kết quả Chỉ số năm 2025 của Sở Nội vụ khá rõ. Cụ thể:');
    expect(codes.filter((code) => code.startsWith('RP-SYNTAX'))).toEqual(['RP-SYNTAX-001']);
  });

  it.each(['\u2010', '\u2011', '\u2212'])('of numbers and names may have the hyphen %s', async (hyphen) => {
    const text = `văn bản QĐ-1 quyết định số 97/QĐ-UBND ngày 1/1/2026 của STP "về A"
${plan(`đoạn "Theo {QĐ-1.số}, {QĐ-1|số 97/QĐ-UBND}."  nhiệm vụ NV-1 "Một." { chủ trì STP  thời hạn 30/6/2026 }  nhiệm vụ NV-2 "Hai." { chủ trì STP  thời hạn 10 ngày sau NV-1 }`)}`;
    const [typed, plain] = [await printed(text.replaceAll('-', hyphen)), await printed(text)];
    expect(typed.codes).toEqual(plain.codes);
    const said = (lines: readonly string[]) => lines.join('\n').replaceAll(hyphen, '-');
    expect(said(typed.lines)).toBe(said(plain.lines));
    const days = ({ plan: { tasks } }: typeof typed) => tasks.map(({ due }) => due?.dueDate ?? '');
    expect(days(plain)).not.toContain('');
    expect(days(typed)).toEqual(days(plain));
  });

  it('that control a machine are blanks or nothing', async () => {
    const { lines } = await printed(plan('đoạn "Một\u000bhai\u2028ba\u0000 bốn."'));
    expect(lines).toContain('Một hai ba bốn./.');
  });

  it('of milestones stand under the deadline of a task in detail', async () => {
    const { lines } = await printed(
      plan(
        'trình bày chi tiết  nhiệm vụ NV-1 "Một." { mốc 31/3/2026 "Xong khảo sát"  mốc 30/4/2026 trên 50%  chủ trì STP  thời hạn 30/6/2026 }  nhiệm vụ NV-2 "Hai." { mốc 31/3/2026 "A" }',
      ),
    );
    expect(lines.slice(lines.indexOf('1. Một.'))).toEqual([
      '1. Một.',
      '- Đơn vị chủ trì: Sở Tư pháp.',
      '- Thời gian thực hiện: 30/6/2026.',
      '- Mốc 31/3/2026: Xong khảo sát.',
      '- Mốc 30/4/2026: trên 50%.',
      '2. Hai.',
      '- Mốc 31/3/2026: A./.',
    ]);
  });

  it('that nobody recorded are dots wherever they are asked for', async () => {
    const { lines } = await printed(
      plan('mục M "M" { nhiệm vụ NV-1 "Làm cùng {.phối hợp}." { chủ trì STP }  ý "Cùng {NV-1.phối hợp}." }'),
    );
    expect(lines).toEqual(expect.arrayContaining(['1. Làm cùng ….', '2. Cùng …./.']));
  });

  it('that stand for a party are printed as they are', async () => {
    const { lines } = await printed(
      plan(
        'trình bày chi tiết  nhiệm vụ N "Làm." { chủ trì STC  đơn vị thực hiện "Sở KHCN, Tập đoàn Viễn thông"  thời hạn 31/12/2026 }',
      ),
    );
    expect(lines).toContain('- Đơn vị thực hiện: Sở KHCN, Tập đoàn Viễn thông.');
  });
});

describe('numbers', () => {
  it('go on from a mark that the author wrote, and are not used up by a bullet or an empty one', async () => {
    const { lines } = await printed(
      plan(
        'ý "Một." ý "Hai." đoạn "Đề nghị:" ý số "1." "Một nữa." ý "Hai nữa." mục số "IV." "Bốn" mục "Năm" ý số "" "Không số." ý số "-" "Gạch." ý "Sau gạch."',
      ),
    );
    const marks = lines.flatMap((line) => /^(\d+\.|[IV]+\.|-) (?!Lưu)/.exec(line)?.[1] ?? []);
    expect(marks).toEqual(['1.', '2.', '1.', '2.', 'IV.', 'V.', '-', '3.']);
  });
});

describe('tables', () => {
  const rowsOf = (lines: readonly string[]) => lines.filter((line) => /^\d+ \|/.test(line));

  it('gather what another document has, as it stands on the day of this one', async () => {
    const text = `${plan(TASK + OTHER)}báo cáo B "Kết quả" { ban hành SNV  ngày 1/8/2026  đoạn "Tại {PL-1}."  phụ lục PL-1 "Tiến độ" { bảng tiến độ { của K } } }
tiến độ T1 của K do STP ngày 1/7/2026 { cập nhật NV-1 { trạng thái hoàn thành } }
tiến độ T2 của K do STP ngày 1/9/2026 { cập nhật NV-2 { trạng thái hoàn thành } }`;
    const { lines } = await printed(text, 'B');
    expect(rowsOf(lines).map((row) => row.split(' | ').map((cell) => cell.trim()))).toEqual([
      ['1', 'Rà soát.', 'Sở Tư pháp', '31/12/2026', 'Hoàn thành', ''],
      ['2', 'Hai.', 'Sở Tài chính', '31/12/2026', '', ''],
    ]);
  });

  it('gather of another plan neither what was dropped nor without what was added by that day', async () => {
    const text = `${plan(TASK + OTHER)}thông báo TB "Sửa" { ban hành SNV  ngày 15/7/2026  điều chỉnh K  bãi bỏ NV-1
  bổ sung vào N { nhiệm vụ NV-3 "Ba." { chủ trì STC  thời hạn 30/9/2026 } } }
thông báo TB2 "Sửa" { ban hành SNV  ngày 20/7/2026  điều chỉnh K  sửa đổi TB.NV-3 { thời hạn 31/10/2026 } }
công văn CV "A" { ban hành SNV  ngày 1/8/2026  bảng nhiệm vụ { của K }  bảng nhiệm vụ { của K.M, K.N } }
công văn CV0 "A" { ban hành SNV  ngày 1/7/2026  bảng nhiệm vụ { của K } }`;
    const named = (lines: readonly string[]) => rowsOf(lines).map((row) => row.split(' | ').slice(1, 5).join(' '));
    const now = ['Hai. Sở Tài chính  31/12/2026', 'Ba. Sở Tài chính  31/10/2026'];
    expect(named((await printed(text, 'CV')).lines)).toEqual([...now, ...now]);
    const before = ['Rà soát. Sở Tư pháp  31/12/2026', 'Hai. Sở Tài chính  31/12/2026'];
    expect(named((await printed(text, 'CV0')).lines)).toEqual(before);
  });

  it('gather what the parties that they name lead', async () => {
    const { lines } = await printed(plan(`${TASK}${OTHER}bảng nhiệm vụ { chủ trì STC }`));
    expect(rowsOf(lines)).toHaveLength(1);
    expect(rowsOf(lines)[0]).toContain('Hai.');
  });

  it('say on which day something was done late', async () => {
    const text = `${plan(TASK)}báo cáo B "Kết quả" { ban hành SNV  ngày 1/2/2027  đoạn "Tại {PL-1}."  phụ lục PL-1 "Tiến độ" { bảng tiến độ { của K } } }
tiến độ T1 của K do STP ngày 20/1/2027 { cập nhật NV-1 { trạng thái hoàn thành  ngày hoàn thành 5/1/2027 } }`;
    expect(rowsOf((await printed(text, 'B')).lines)[0]).toContain('Hoàn thành quá hạn (ngày 05/01/2027)');
  });
});
