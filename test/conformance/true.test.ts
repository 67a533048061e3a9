import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { emitText } from '@rplan/outputs/txt';
import { openProject } from '@rplan/rules';
import { describe, expect, it } from 'vitest';

/*
 * Plans as offices type them in which the page, the data or a guess could be wrong without a word. Each says what is found, and where it counts
 * what is printed; that there is no other error is part of each.
 */

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const HEAD = `cơ quan SYT "Sở Y tế" { địa danh "Bình Lâm"  chức vụ GĐ "Giám đốc" { đứng đầu } }
cơ quan SXD "Sở Xây dựng"
cơ quan SNG "Sở Ngoại vụ"
bộ chỉ số CS "Bộ chỉ số phục vụ" { gọi tắt "CSPV"  tối đa 100  lĩnh vực 1 "Hồ sơ" { tối đa 40 } }
kết quả KQ của SYT theo CS năm 2025 { tổng 81,25 tăng 0,75 điểm so với 2024 }
văn bản NQ nghị quyết số 58/NQ-HĐND ngày 9/7/2024 của SXD "về A"
`;
const plan = (body: string, foot = 'nơi nhận "{SYT}, {SXD}, {SNG}"  lưu "VT"  ký SYT.GĐ "Trần Bình"') =>
  `kế hoạch K "Thử" { ban hành SYT  số 5/KH-SYT  ngày 12/01/2026  ${body}\n${foot} }\n`;
const TASK = 'nhiệm vụ N "Làm." { chủ trì SXD  thời hạn 30/6/2026 }';
const TWICE = TASK.replace('Làm.', 'Rà soát các quy trình đã công bố.');
const task = (items: string) => plan(`trình bày chi tiết  nhiệm vụ N "Làm." { chủ trì SXD  ${items} }`);
const updated = (update: string) => `${plan(TASK)}tiến độ T của K do SXD ngày 20/5/2026 { cập nhật N { ${update} } }`;

interface Result {
  readonly codes: readonly string[];
  readonly errors: readonly string[];
  readonly lines: readonly string[];
}

async function opened(text: string, name = 'K'): Promise<Result> {
  const project = await openProject('file:///true', [{ uri: 'file:///true/plan.rplan', text: HEAD + text }]);
  const document = project.documents.find((each) => each.name === name);
  if (!document) throw new Error(`There is no document ${name}.`);
  const lines = emitText(outlineOf(compile(document, project), profile))
    .split('\n')
    .filter(Boolean);
  const found = project.check();
  return {
    codes: found.map(({ code }) => code),
    errors: found.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    lines,
  };
}

describe('is found', () => {
  it.each([
    // Damage, and words that are no statement of the language.
    ['RP-DOC-038', plan('mục tiêu "Giữ kết quả."')],
    ['RP-DOC-038', plan('mục đích "Giữ kết quả."')],
    ['RP-LANG-020', plan('đoạn """\nMột \ufffd hai.\n"""')],
    ['RP-LANG-020', plan('đoạn """\n<<<<<<< HEAD\nMột.\n=======\nHai.\n>>>>>>> ban-hai\n"""')],
    // What is printed beside data.
    ['RP-DATE-024', task('thời hạn 20/8/2026 "trước 16h ngày 21/9/2026"')],
    ['RP-DATE-024', task('thời hạn trong quý II/2026 "Quý III/2026"')],
    ['RP-DATE-025', plan('nhiệm vụ N "Nộp trước ngày 10/7/2026." { chủ trì SXD  thời hạn 10/8/2026 }')],
    ['RP-NAME-015', plan('nhiệm vụ N "Làm." { chủ trì SXD "Sở Ngoại vụ"  thời hạn 30/6/2026 }')],
    ['RP-DOC-031', plan(`đoạn "Có 7 nhiệm vụ tại {PL}."  phụ lục PL "Việc" { ${TASK} }`)],
    ['RP-CITE-009', plan('đoạn "Theo {NQ} và Nghị quyết số 58/NQ-HĐND ngày 9/7/2023."')],
    ['RP-DATE-021', plan('đoạn "Xong trước ngày 31/6/2026."')],
    ['RP-SCORE-006', plan('đoạn "Năm 2022, {CS.gọi tắt} đạt {KQ.tổng}."')],
    [
      'RP-SCORE-014',
      plan('đoạn "Kinh phí 9.250 triệu đồng, trong đó tỉnh 4.150 triệu đồng và huyện 5.200 triệu đồng."'),
    ],
    ['RP-SCORE-013', plan('đoạn "Đạt 4,5/5 km (80%)."')],
    ['RP-SCORE-013', plan('đoạn "Xong 27/30 hồ sơ, tỷ lệ 70%."')],
    ['RP-DATE-022', plan('đoạn "Họp ngày 12/5/2026 (thứ Sáu)."')],
    ['RP-DATE-023', plan('đoạn "Làm trong 40 ngày từ 01/5 đến 31/5."')],
    // Missing and doubled parts.
    ['RP-DOC-032', plan(TASK, 'lưu "VT"  ký SYT.GĐ "Trần Bình"')],
    ['RP-DOC-032', plan(TASK, 'nơi nhận "{SXD}"  ký SYT.GĐ "Trần Bình"')],
    ['RP-DOC-032', plan(TASK, 'nơi nhận "{SXD}"  lưu "VT"')],
    ['RP-DOC-033', plan(TASK, 'nơi nhận "{SXD}; {SXD}"  lưu "VT"  ký SYT.GĐ "Trần Bình"')],
    ['RP-DOC-034', plan(`${TWICE}  ${TWICE.replace('N "', 'N2 "')}`)],
    ['RP-COVER-005', plan('nhiệm vụ N "Làm." { chủ trì SXD  chủ trì SNG  thời hạn 30/6/2026 }')],
    [
      'RP-SCORE-016',
      plan(
        'tồn tại T "Chậm." { về CS.1  trừ 0,5 }  nhiệm vụ N "Làm." { chủ trì SXD  thời hạn 30/6/2026  khắc phục T  điểm dự kiến tăng 5 }',
      ),
    ],
    ['RP-SCORE-017', plan('nhiệm vụ N "Làm." { chủ trì SXD  thời hạn 30/6/2026  chỉ tiêu CS.1 tối thiểu 45 }')],
    // A length without a start, a year without notice.
    ['RP-DATE-014', task('thời hạn 9 ngày')],
    ['RP-DATE-015', task('thời hạn 6 ngày làm việc kể từ ngày 01/02/2029')],
    // Reports that contradict themselves or each other.
    ['RP-DOC-015', updated('trạng thái hoàn thành  đạt 35%')],
    ['RP-DOC-015', updated('trạng thái hoàn thành  đạt 8/12')],
    ['RP-DOC-016', updated('đạt 140%')],
    ['RP-DATE-013', updated('trạng thái hoàn thành  ngày hoàn thành 3/1/2026')],
    ['RP-DOC-019', updated('')],
    ['RP-DOC-021', updated('trạng thái hoàn thành  ghi chú "Sẽ trình trong tháng tới."')],
    [
      'RP-DOC-018',
      `${updated('trạng thái hoàn thành')}\ntiến độ T2 của K do SXD ngày 20/7/2026 { cập nhật N { trạng thái đang thực hiện } }`,
    ],
    ['RP-DOC-022', `${plan('đoạn "Lời."')}công văn CV "A" { ban hành SYT  bảng nhiệm vụ { của K } }`],
    // Texts that never end.
    ['RP-NAME-012', plan('nhiệm vụ N "Làm {N}." { chủ trì SXD  thời hạn 30/6/2026 }')],
    ['RP-NAME-012', plan('mục M "Về {M}" { đoạn "Lời." }')],
    ['RP-NAME-014', plan('nhiệm vụ N "Làm đạt {.chỉ tiêu}." { chủ trì SXD  thời hạn 30/6/2026 }')],
  ])('%s: %s', async (code, text) => {
    expect((await opened(text)).codes).toContain(code);
  });
});

describe('is printed', () => {
  it.each([
    ['trước cuối năm 2026', 'Trước cuối năm 2026'],
    ['trong 8 ngày làm việc kể từ ngày ký', 'Trong 8 ngày làm việc kể từ ngày ký'],
    ['chậm nhất ngày 18 hằng tháng', 'Chậm nhất ngày 18 hằng tháng'],
    ['hết năm 2026', 'Hết năm 2026'],
  ])('a deadline in the words of its author: %s', async (due, printed) => {
    const { lines, errors } = await opened(task(`thời hạn ${due}`));
    expect(lines).toContain(`- Thời gian thực hiện: ${printed}./.`);
    expect(errors).toEqual([]);
  });

  it.each([
    ['{KQ.tổng.mức thay đổi}', 'tăng 0,75 điểm'],
    ['{KQ.tổng}', '81,25'],
  ])('what a link names: %s', async (link, printed) => {
    const { lines, errors } = await opened(plan(`đoạn "Đạt ${link}."`));
    expect(lines).toContain(`Đạt ${printed}./.`);
    expect(errors).toEqual([]);
  });

  it('nothing where a word is wrong beside it, and the rest whole', async () => {
    const { lines, errors } = await opened(plan('bảng nhiệm vụ { cột "x" }  đoạn "Còn lại."'));
    expect(errors).toEqual(['RP-SYNTAX-001']);
    expect(lines).toContain('Còn lại./.');
  });
});

describe('a task of another plan', () => {
  const PLAN = plan(
    'mục M "Mục" { nhiệm vụ N "Làm một." { chủ trì SXD  phối hợp SNG  thời hạn 30/6/2026  sản phẩm "Báo cáo" } }  mục R "Riêng" { đoạn "Lời." }',
  );
  const notice = (body: string) =>
    `thông báo TB "Sửa" { ban hành SYT  số 6/TB-SYT  ngày 10/3/2026  điều chỉnh K  ${body} }\n`;
  const FORMS = ['', 'nội dung', 'thời hạn', 'chủ trì', 'phối hợp', 'sản phẩm'];
  /** The parts that each kind of amendment makes another thing of. */
  const KINDS: readonly (readonly [string, string, readonly string[]])[] = [
    ['replaced', 'thay thế N "Làm hai."', ['', 'nội dung']],
    ['dropped', 'bãi bỏ N', FORMS],
    ['dropped with its section', 'bãi bỏ M', FORMS],
    ['moved to another day', 'sửa đổi N { thời hạn 30/9/2026 }', ['thời hạn']],
    ['extended', 'gia hạn N đến 30/9/2026', ['thời hạn']],
    ['given to another', 'sửa đổi N { chủ trì SNG }', ['chủ trì']],
    ['with other products', 'sửa đổi N { sản phẩm "Đề án" }', ['sản phẩm']],
    ['beside one that is added', 'bổ sung vào M { nhiệm vụ N2 "Làm hai." { chủ trì SXD  thời hạn 31/7/2026 } }', []],
  ];
  const rows = KINDS.flatMap(([kind, body, changed]) =>
    ['ngày 2/4/2026', ''].flatMap((date) =>
      FORMS.map((form) => ({ kind, body, date, form, isFound: changed.includes(form) })),
    ),
  );

  it.each(rows)('that was $kind is printed as it holds, or reported: {K.N $form} in a letter $date', async (row) => {
    const link = `{K.N${row.form === '' ? '' : `.${row.form}`}}`;
    const letter = `công văn CV "A" { ban hành SYT  ${row.date}  đoạn "Việc: ${link}" }\n`;
    const { codes } = await opened(PLAN + notice(row.body) + letter, 'CV');
    expect(codes.includes('RP-DATE-017')).toBe(row.isFound);
    const labelled = letter.replace('}"', '|việc nêu trên}"');
    expect((await opened(PLAN + notice(row.body) + labelled, 'CV')).codes).not.toContain('RP-DATE-017');
  });

  it.each([
    ['{TB.N2.thời hạn}', false],
    ['{TB.N2}', false],
    ['{K.N2}', true],
  ])('that was added is found under the document that adds it: %s', async (link, isError) => {
    const added = notice('bổ sung vào M { nhiệm vụ N2 "Làm hai." { chủ trì SXD  thời hạn 31/7/2026 } }');
    const letter = `công văn CV "A" { ban hành SYT  ngày 2/4/2026  đoạn "Việc ${link}" }\n`;
    const { errors, codes } = await opened(PLAN + added + letter, 'CV');
    expect(errors.includes('RP-NAME-001')).toBe(isError);
    expect(codes).not.toContain('RP-DATE-017');
  });
});
