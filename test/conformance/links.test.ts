import { readFileSync } from 'node:fs';
import { compile } from '@rplan/compiler';
import { openProject } from '@rplan/rules';
import { spell } from '@rplan/syntax';
import { namesOf, plainWords } from '@rplan/words';
import { expect, it } from 'vitest';

/*
 * Every link prints what it names or is an error. Of each kind of thing there is one of which all is recorded and one of which as little as may be;
 * of both every part that the grammar knows is asked for, and every part of a part.
 */

const DATA = `cơ quan SNV "Sở Nội vụ" { gọi tắt "SNV"  chức vụ GĐ "Giám đốc" { gọi tắt "GĐ Sở" } }
cơ quan STC "Sở Tài chính" { chức vụ PGĐ "Phó Giám đốc" }
nhóm CÁC-SỞ "Các sở" { gồm SNV, STC  gọi tắt "các sở, ngành" }
nhóm BAN "Các ban" { gồm STC }
văn bản QĐ quyết định số 12/QĐ-UBND ngày 3/4/2026 của STC "về quy chế"
văn bản QĐ-0 quyết định
bộ chỉ số PAR "Chỉ số" { gọi tắt "PAR INDEX"  tối đa 10
  lĩnh vực 1 "Một" { tối đa 6  gọi tắt "M"  tiêu chí 1.1 "Một một" { tối đa 2 } }
  lĩnh vực 2 "Hai" { tối đa 4 } }
bộ chỉ số PAR-0 "Chỉ số trống" { lĩnh vực 1 "Không" }
kết quả KQ của SNV theo PAR năm 2025 {
  tổng 8,5 tăng 0,25 { hạng 4/20 giảm 3  tự chấm 9,5 tăng 1  thẩm định 8,75 tăng 2  thẩm định lần 2 8,6 giảm 1,5  công bố 8,4 tăng 4  khảo sát 7,5 giảm 5 }
  tỷ lệ 86% tăng 5% { hạng 6/20 tăng 4  tự chấm 91% tăng 6%  thẩm định 87% tăng 7%  thẩm định lần 2 88% giảm 8%  công bố 89% tăng 9%  khảo sát 71% giảm 10% }
  hạng 3/63 tăng 2
  hạng 1/10 trong CÁC-SỞ giảm 5
  điểm 1 = 5,5 tăng 0,5 { hạng 7/12 tăng 8  hạng 2/5 trong CÁC-SỞ tăng 9  tự chấm 5,9 tăng 0,1  thẩm định 5,8 tăng 0,2  thẩm định lần 2 5,7 giảm 0,3  công bố 5,4 tăng 0,4  khảo sát 5,6 giảm 0,6  tỷ lệ 91,5% tăng 0,7% }
  điểm 1.1 = 1,5
}
kết quả KQ-0 của SNV theo PAR-0 năm 2025 { hạng _ }
kế hoạch B-0 "Trống" { ban hành SNV
  mục M-0 "Mục không" { nhiệm vụ NV-0 "Làm"  tồn tại TT-0 "Chậm" }
  phụ lục PL-0 "Phụ lục không" { đoạn "Lời." }  chú thích CT-0 "Lời chú." }
tiến độ TD của B-0 ngày 1/7/2026 { cập nhật NV-0 { trạng thái hoàn thành } }
kế hoạch B-9 "Theo dõi" { ban hành SNV  số 9/KH-SNV  ngày 5/1/2026  năm 2026
  mục M-9 "Mục chín" {
    nhiệm vụ A "Việc a" { chủ trì STC  thời hạn 30/6/2026 }
    nhiệm vụ B "Việc b" { chủ trì STC  thời hạn 30/5/2026 }
    nhiệm vụ C "Việc c" { chủ trì SNV  thời hạn 30/6/2026  chỉ tiêu "Số xã" 12 }
  }
  nhiệm vụ D "Việc d" { chủ trì STC  thời hạn 30/9/2026 }
  nhiệm vụ E "Việc e" { chủ trì SNV  thời hạn 30/11/2026 }
  nhiệm vụ F "Việc f" { chủ trì SNV  thời hạn thường xuyên }
  nhiệm vụ G "Việc g" { chủ trì SNV  thời hạn 30/11/2026 }
  nhiệm vụ H "Việc h" { chủ trì SNV  thời hạn 30/12/2026 }
  nhiệm vụ J "Việc j" { chủ trì SNV  thời hạn 30/1/2026 }
}
// Đã xong thì không còn “đạt 3/5 xã”.
tiến độ TD-5 của B-9 ngày 1/6/2026 { cập nhật A { trạng thái đang thực hiện  đạt 3/5 xã } }
tiến độ TD-6 của B-9 ngày 1/7/2026 {
  cập nhật A { trạng thái hoàn thành  ngày hoàn thành 25/6/2026  sản phẩm "Quyết định số 7" }
  cập nhật B { trạng thái hoàn thành  ngày hoàn thành 10/6/2026 }
  cập nhật C { trạng thái đang thực hiện  đạt 9/12 xã  lý do "Thiếu người" }
  cập nhật D { trạng thái chưa thực hiện }
  cập nhật E { trạng thái tạm dừng }
  cập nhật F { trạng thái tiếp tục duy trì }
  cập nhật G { trạng thái đề xuất bỏ }
}
thông báo TB-9 "Điều chỉnh" { ban hành SNV  số 3/TB-SNV  ngày 3/7/2026  điều chỉnh B-9
  lùi thời hạn D đến 31/10/2026
  bãi bỏ J
  bổ sung vào M-9 { nhiệm vụ I "Việc i" { chủ trì STC  thời hạn 5/7/2026 } }
}
// Sau ngày của văn bản: không được tính.
tiến độ TD-7 của B-9 ngày 10/7/2026 { cập nhật H, TB-9.I { trạng thái hoàn thành } }
`;

/** All is recorded. */
const BODY = `ban hành SNV  số 5/BC-SNV  ngày 6/7/2026
  mục M "Mục một" {
    nhiệm vụ NV "Rà soát hồ sơ" { về PAR.1  chủ trì SNV  đồng chủ trì STC  đơn vị thực hiện "Phòng A"  phối hợp "Phòng B"  theo dõi "Phòng C"  phụ trách "Ông D"
      thời hạn 30/9/2026  sản phẩm "Báo cáo"  tài liệu kiểm chứng "Biên bản"  chỉ tiêu "Hồ sơ" 90%  điểm dự kiến tăng 0,3 }
    tồn tại TT "Chậm trả" { về PAR.2  trừ 0,4  số liệu "Hồ sơ chậm" 12  tại STC }
  }
  phụ lục PL "Phụ lục" { đoạn "Lời." }
  chú thích CT "Lời chú."`;

const STAGES = ['self-assessed', 'appraised', 'reappraised', 'published', 'survey'] as const;

/** What a figure prints with each of its stages, and the change of each. */
function staged(before: string, values: readonly (readonly [value: string, change: string])[]): Record<string, string> {
  return Object.fromEntries(
    STAGES.flatMap((stage, at) => {
      const path = before === '' ? stage : `${before}.${stage}`;
      const [value = '', change = ''] = values[at] ?? [];
      return [
        [path, value],
        [`${path}.change of`, change],
      ];
    }),
  );
}

/** How many tasks stand in each way, and that the same holds of those that a unit leads. */
function counted(counts: string): Record<string, string> {
  return Object.fromEntries(counts.split('; ').map((count) => count.split(' = ') as [string, string]));
}

const OF_TOTAL = [
  ['9,5', 'tăng 1 điểm'],
  ['8,75', 'tăng 2 điểm'],
  ['8,6', 'giảm 1,5 điểm'],
  ['8,4', 'tăng 4 điểm'],
  ['7,5', 'giảm 5 điểm'],
] as const;
const OF_RATE = [
  ['91%', 'tăng 6%'],
  ['87%', 'tăng 7%'],
  ['88%', 'giảm 8%'],
  ['89%', 'tăng 9%'],
  ['71%', 'giảm 10%'],
] as const;
const OF_SCORE = [
  ['5,9', 'tăng 0,1 điểm'],
  ['5,8', 'tăng 0,2 điểm'],
  ['5,7', 'giảm 0,3 điểm'],
  ['5,4', 'tăng 0,4 điểm'],
  ['5,6', 'giảm 0,6 điểm'],
] as const;

/** What each form of a thing prints, by the English names of its parts. Every other form must be an error. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SNV: { '': 'Sở Nội vụ', short: 'SNV', title: 'Sở Nội vụ' },
  'SNV.GĐ': { '': 'Giám đốc', short: 'GĐ Sở', title: 'Giám đốc' },
  'CÁC-SỞ': { '': 'Các sở', short: 'các sở, ngành', title: 'Các sở' },
  // Without a short name the whole one is printed.
  STC: { '': 'Sở Tài chính', short: 'Sở Tài chính', title: 'Sở Tài chính' },
  QĐ: {
    '': 'Quyết định số 12/QĐ-UBND',
    brief: 'Quyết định số 12/QĐ-UBND',
    short: 'Quyết định số 12/QĐ-UBND',
    full: 'Quyết định số 12/QĐ-UBND ngày 03/4/2026 của Sở Tài chính về quy chế',
    'with date': 'Quyết định số 12/QĐ-UBND ngày 03/4/2026 của Sở Tài chính',
    number: '12/QĐ-UBND',
    dated: '03/4/2026',
    title: 'về quy chế',
  },
  'QĐ-0': { '': 'Quyết định', brief: 'Quyết định', short: 'Quyết định', full: 'Quyết định' },
  B: {
    '': 'Kế hoạch số 05/BC-SNV',
    brief: 'Kế hoạch số 05/BC-SNV',
    short: 'Kế hoạch số 05/BC-SNV',
    full: 'Kế hoạch số 05/BC-SNV ngày 06/7/2026 của SNV về đủ',
    'with date': 'Kế hoạch số 05/BC-SNV ngày 06/7/2026 của SNV',
    number: '05/BC-SNV',
    dated: '06/7/2026',
    title: 'về đủ',
    ...counted(
      'tasks = 1; tasks completed = 0; tasks completed in time = 0; tasks completed late = 0; tasks not completed = 1; tasks in progress = 0; tasks not begun = 0; tasks not reported = 1; tasks paused = 0; tasks kept up = 0; tasks proposed to drop = 0; tasks overdue = 0; tasks in time = 1; share completed = 0%',
    ),
  },
  'B-0': {
    '': 'Kế hoạch',
    brief: 'Kế hoạch',
    short: 'Kế hoạch',
    full: 'Kế hoạch của SNV về trống',
    title: 'về trống',
    ...counted(
      'tasks = 1; tasks completed = 1; tasks completed in time = 1; tasks completed late = 0; tasks not completed = 0; tasks in progress = 0; tasks not begun = 0; tasks not reported = 0; tasks paused = 0; tasks kept up = 0; tasks proposed to drop = 0; tasks overdue = 0; tasks in time = 0; share completed = 100%',
    ),
  },
  PAR: { '': 'Chỉ số', short: 'PAR INDEX', title: 'Chỉ số', maximum: '10' },
  'PAR-0': { '': 'Chỉ số trống', short: 'Chỉ số trống', title: 'Chỉ số trống' },
  'PAR.1': { '': 'Một', short: 'M', title: 'Một', maximum: '6' },
  'PAR-0.1': { '': 'Không', short: 'Không', title: 'Không' },
  KQ: {
    '': '8,5',
    total: '8,5',
    'total.change of': 'tăng 0,25 điểm',
    'total.rank': '4/20',
    'total.rank.change of': 'giảm 3 bậc',
    ...staged('total', OF_TOTAL),
    ...staged('', OF_TOTAL),
    'change of': 'tăng 0,25 điểm',
    rate: '86%',
    'rate.change of': 'tăng 5%',
    'rate.rank': '6/20',
    'rate.rank.change of': 'tăng 4 bậc',
    ...staged('rate', OF_RATE),
    rank: '3/63',
    'rank.change of': 'tăng 2 bậc',
    'rank.CÁC-SỞ': '1/10',
    'rank.CÁC-SỞ.change of': 'giảm 5 bậc',
    maximum: '10',
    'lost points': '1,5',
    'lost fields': '1',
    'lost criteria': '1',
  },
  'KQ.1': {
    '': '5,5/6',
    points: '5,5',
    'points.change of': 'tăng 0,5 điểm',
    'points.rank': '7/12',
    'points.rank.change of': 'tăng 8 bậc',
    ...staged('points', OF_SCORE),
    ...staged('', OF_SCORE),
    'change of': 'tăng 0,5 điểm',
    rate: '91,5%',
    'rate.change of': 'tăng 0,7%',
    rank: '7/12',
    'rank.change of': 'tăng 8 bậc',
    'rank.CÁC-SỞ': '2/5',
    'rank.CÁC-SỞ.change of': 'tăng 9 bậc',
    maximum: '6',
    'lost points': '0,5',
    title: 'Một',
    short: 'M',
  },
  // The maximum and the name are the index's.
  'KQ.2': { maximum: '4', title: 'Hai', short: 'Hai' },
  'KQ-0': {},
  'KQ-0.1': { title: 'Không', short: 'Không' },
  NV: {
    '': 'Rà soát hồ sơ',
    content: 'Rà soát hồ sơ',
    lead: 'Sở Nội vụ',
    'joint lead': 'Sở Tài chính',
    implementer: 'Phòng A',
    support: 'Phòng B',
    monitor: 'Phòng C',
    responsible: 'Ông D',
    due: '30/9/2026',
    // Nobody reported: a status is known all the same.
    status: 'chưa báo cáo',
    'current due': '30/9/2026',
    'days late': '0',
    deliverable: 'Báo cáo',
    proof: 'Biên bản',
    target: 'Hồ sơ 90%',
    recovers: '0,3',
    about: 'Một',
  },
  'B-0.NV-0': { '': 'Làm', content: 'Làm', status: 'hoàn thành', 'days late': '0' },
  'B-9.A': {
    '': 'Việc a',
    content: 'Việc a',
    lead: 'Sở Tài chính',
    due: '30/6/2026',
    status: 'hoàn thành',
    'current due': '30/6/2026',
    finished: '25/6/2026',
    'reported result': 'Quyết định số 7; Hoàn thành ngày 25/6/2026',
    'days late': '0',
  },
  'B-9.B': {
    '': 'Việc b',
    content: 'Việc b',
    lead: 'Sở Tài chính',
    due: '30/5/2026',
    status: 'hoàn thành quá hạn',
    'current due': '30/5/2026',
    finished: '10/6/2026',
    'reported result': 'Hoàn thành ngày 10/6/2026',
    'days late': '0',
  },
  'B-9.C': {
    '': 'Việc c',
    content: 'Việc c',
    lead: 'Sở Nội vụ',
    due: '30/6/2026',
    target: 'Số xã 12',
    status: 'đang thực hiện (quá hạn)',
    'current due': '30/6/2026',
    achieved: '9/12 xã',
    'reported result': 'Đạt 9/12 xã',
    reason: 'Thiếu người',
    'days late': '6',
  },
  'B-9.D': {
    '': 'Việc d',
    content: 'Việc d',
    lead: 'Sở Tài chính',
    due: '30/9/2026',
    status: 'chưa thực hiện',
    'current due': '31/10/2026',
    'days late': '0',
  },
  // Added to a plan by a later document, and late on the day of this one.
  'TB-9.I': {
    '': 'Việc i',
    content: 'Việc i',
    lead: 'Sở Tài chính',
    due: '5/7/2026',
    status: 'chưa báo cáo (quá hạn)',
    'current due': '5/7/2026',
    'days late': '1',
  },
  'B-9': {
    '': 'Kế hoạch số 09/KH-SNV',
    brief: 'Kế hoạch số 09/KH-SNV',
    short: 'Kế hoạch số 09/KH-SNV',
    full: 'Kế hoạch số 09/KH-SNV ngày 05/01/2026 của SNV về theo dõi',
    'with date': 'Kế hoạch số 09/KH-SNV ngày 05/01/2026 của SNV',
    number: '09/KH-SNV',
    dated: '05/01/2026',
    title: 'về theo dõi',
    ...counted(
      'tasks = 9; tasks completed = 2; tasks completed in time = 1; tasks completed late = 1; tasks not completed = 7; tasks in progress = 1; tasks not begun = 1; tasks not reported = 2; tasks paused = 1; tasks kept up = 1; tasks proposed to drop = 1; tasks overdue = 2; tasks in time = 5; share completed = 22,2%',
    ),
    ...counted(
      'tasks.STC = 4; tasks completed.STC = 2; tasks completed in time.STC = 1; tasks completed late.STC = 1; tasks not completed.STC = 2; tasks in progress.STC = 0; tasks not begun.STC = 1; tasks not reported.STC = 1; tasks paused.STC = 0; tasks kept up.STC = 0; tasks proposed to drop.STC = 0; tasks overdue.STC = 1; tasks in time.STC = 1; share completed.STC = 50%',
    ),
  },
  'B-9.M-9': {
    '': 'Mục chín',
    ...counted(
      'tasks = 4; tasks completed = 2; tasks completed in time = 1; tasks completed late = 1; tasks not completed = 2; tasks in progress = 1; tasks not begun = 0; tasks not reported = 1; tasks paused = 0; tasks kept up = 0; tasks proposed to drop = 0; tasks overdue = 2; tasks in time = 0; share completed = 50%',
    ),
    ...counted('tasks.SNV = 1; tasks overdue.SNV = 1; tasks.CÁC-SỞ = 0'),
  },
  TT: {
    '': 'Chậm trả',
    content: 'Chậm trả',
    deducts: '0,4',
    evidence: 'Hồ sơ chậm 12',
    about: 'Hai',
    at: 'Sở Tài chính',
  },
  'B-0.TT-0': { '': 'Chậm', content: 'Chậm' },
  M: {
    '': 'Mục một',
    ...counted(
      'tasks = 1; tasks completed = 0; tasks completed in time = 0; tasks completed late = 0; tasks not completed = 1; tasks in progress = 0; tasks not begun = 0; tasks not reported = 1; tasks paused = 0; tasks kept up = 0; tasks proposed to drop = 0; tasks overdue = 0; tasks in time = 1; share completed = 0%',
    ),
  },
  'B-0.M-0': {
    '': 'Mục không',
    ...counted(
      'tasks = 1; tasks completed = 1; tasks completed in time = 1; tasks completed late = 0; tasks not completed = 0; tasks in progress = 0; tasks not begun = 0; tasks not reported = 0; tasks paused = 0; tasks kept up = 0; tasks proposed to drop = 0; tasks overdue = 0; tasks in time = 0; share completed = 100%',
    ),
  },
  PL: { '': 'Phụ lục' },
  'B-0.PL-0': { '': 'Phụ lục' },
  CT: {},
  TD: {},
};

const grammar = readFileSync(new URL('../../packages/syntax/grammar/text.langium', import.meta.url), 'utf8');
const FIELDS = ['LinkField', 'TaskCount'].flatMap((rule) =>
  [...(new RegExp(`\\n${rule} returns string:([^;]*);`).exec(grammar)?.[1] ?? '').matchAll(/'([^']+)'/g)].flatMap(
    ([, word]) => word ?? [],
  ),
);

/** Every part, every part of a part, and every part of a longer form that is right. */
function formsOf(printed: Readonly<Record<string, string>>): string[] {
  const known = Object.keys(printed);
  const pairs = FIELDS.flatMap((first) => [first, ...FIELDS.map((second) => `${first}.${second}`)]);
  const longer = known.filter((form) => form.includes('.')).flatMap((form) => FIELDS.map((part) => `${form}.${part}`));
  return [...new Set(['', ...pairs, ...known, ...longer])];
}

function linkTo(name: string, form: string): string {
  const said = form.split('.').map((part) => (FIELDS.includes(part) ? spell(part, 'vi') : part));
  return [name, ...(form === '' ? [] : said)].join('.');
}

it('knows every part that the grammar has', () => {
  expect(FIELDS.length).toBeGreaterThan(30);
  const asked = new Set(
    Object.values(PRINTED).flatMap((forms) => Object.keys(forms).flatMap((form) => form.split('.'))),
  );
  expect(FIELDS.filter((field) => !asked.has(field))).toEqual([]);
});

it.each(Object.entries(PRINTED))('of %s every part is printed or is an error', async (name, printed) => {
  const forms = formsOf(printed);
  const links = forms.map((form) => `{${linkTo(name, form)}}`);
  const text = `${DATA}kế hoạch B "Đủ" { ${BODY}\n${links.map((link) => `đoạn "${link}"`).join('\n')}\n}`;
  const project = await openProject('file:///links', [{ uri: 'file:///links/b.rplan', text }]);
  const errors = project.check().filter(({ code, severity }) => severity === 'error' && code.startsWith('RP-NAME'));
  const [document] = project.documents.filter((each) => each.name === 'B');
  if (!document) throw new Error('The document was not read.');
  const plan = compile(document, project);
  const names = namesOf(plan);
  const words = plan.document.blocks.flatMap((block) =>
    block.type === 'paragraphs' ? block.paragraphs.map(({ content }) => plainWords(content, names)) : [],
  );
  expect(words.length).toBe(forms.length);
  const wrong = forms.flatMap((form, at) => {
    const start = text.indexOf(`đoạn "${links[at]}"`);
    const end = start + 8 + (links[at]?.length ?? 0);
    const isReported = errors.some(({ place }) => place.start >= start && place.end <= end);
    const expected = printed[form];
    if (expected === undefined) return isReported ? [] : [`${links[at]} prints “${words[at]}” and is not reported`];
    if (isReported) return [`${links[at]} is reported, and prints “${words[at]}”`];
    return words[at] === expected ? [] : [`${links[at]} prints “${words[at]}”, not “${expected}”`];
  });
  expect(wrong.slice(0, 12)).toEqual([]);
});

/** Parts whose own words are a name or a sentence of the author's choice: nothing else is recorded that they could contradict. */
const AS_ONE_LIKES = new Set(['content', 'title', 'short', 'deliverable', 'proof', 'responsible', 'about']);
/** The rules that compare own words with what they stand for. */
const COMPARING = new Set(['RP-SCORE-005', 'RP-NAME-015']);
const NUMBER = /\d+(?:,\d+)?/;

/** Something that is not what is recorded, as somebody would write who read another draft; undefined where any words will do. */
function otherThan(name: string, form: string, printed: string): string | undefined {
  if (form.split('.').some((part) => AS_ONE_LIKES.has(part))) return undefined;
  if (/^Sở /.test(printed)) return printed === 'Sở Tài chính' ? 'Sở Nội vụ' : 'Sở Tài chính';
  // Titles with a number in them are the author's own too.
  if (form === '' && !/^(?:KQ|QĐ|B$)/.test(name)) return undefined;
  if (!NUMBER.test(printed)) return undefined;
  // Far enough to be no rounding, and a day that there is.
  return printed.replace(NUMBER, (number) =>
    String(Number.parseInt(number, 10) + (number.length > 1 && Number(number) > 27 ? -3 : 3)),
  );
}

it('compares own words with every datum that they stand for', async () => {
  const forms = Object.entries(PRINTED).flatMap(([name, printed]) =>
    Object.entries(printed).flatMap(([form, value]) => {
      const other = otherThan(name, form, value);
      const link = linkTo(name, form);
      return [
        { link: `{${link}|${value}}`, isRight: true },
        ...(other === undefined ? [] : [{ link: `{${link}|${other}}`, isRight: false }]),
      ];
    }),
  );
  expect(forms.filter(({ isRight }) => !isRight).length).toBeGreaterThan(60);
  const wrong: string[] = [];
  for (const { link, isRight } of forms) {
    const text = `${DATA}kế hoạch B "Đủ" { ${BODY}\n đoạn "Có ${link}." }`;
    const project = await openProject('file:///links', [{ uri: 'file:///links/b.rplan', text }]);
    const start = text.indexOf(link);
    const found = project
      .check()
      .filter(({ code, place }) => COMPARING.has(code) && place.start >= start && place.end <= start + link.length);
    if (found.length > 0 === isRight)
      wrong.push(`${link} ${isRight ? `is reported: ${found[0]?.message.vi}` : 'is not reported'}`);
  }
  expect(wrong.join('\n')).toBe('');
});
