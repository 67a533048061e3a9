import { openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';

/** The labels offered at `│`, with what each would replace. */
async function offered(marked: string): Promise<string[]> {
  const { language, file, offset, text } = await openDesk(marked);
  return complete(language, file, offset).map(({ label, from }) => `${text.slice(from, offset)}→${label}`);
}

const inPlan = (inside: string) => `kế hoạch KH-1 "Kế hoạch" {\n  ${inside}\n}`;
const inTask = (inside: string) => inPlan(`nhiệm vụ NV-1 "Rà soát." { ${inside} }`);

describe('phrases of several words', () => {
  it.each([
    ['ke h│', 'ke h→kế hoạch'],
    ['kế h│', 'kế h→kế hoạch'],
    [inPlan('nhiem v│'), 'nhiem v→nhiệm vụ'],
    [inPlan('nhiệm v│'), 'nhiệm v→nhiệm vụ'],
    [inPlan('nhiêm│'), 'nhiêm→nhiệm vụ'],
    [inTask('chủ t│'), 'chủ t→chủ trì'],
    [inTask('chu t│'), 'chu t→chủ trì'],
    [inTask('CHU T│'), 'CHU T→chủ trì'],
    [inTask('thời hạn 6 th│'), '6 th→6 tháng đầu'],
    ['bộ chỉ số C "C" { lĩnh vực 1 "A" { tiêu chí thành│ } }', 'tiêu chí thành→tiêu chí thành phần'],
    ['tiến độ T của K ngày 1/1/2026 { cập nhật N { trạng thái hoàn thành m│ } }', 'hoàn thành m→hoàn thành một phần'],
  ])('restarts at the beginning of the phrase: %s', async (marked, expected) => {
    expect(await offered(marked)).toContain(expected);
  });

  it('finds a phrase typed in decomposed letters', async () => {
    expect(await offered(inTask('chủ t│').normalize('NFD'))).toContain(`${'chủ t'.normalize('NFD')}→chủ trì`);
  });

  it.each([
    [inPlan('nhiệm │'), 'nhiệm →nhiệm vụ'],
    [inTask('sản │'), 'sản →sản phẩm'],
    ['bộ chỉ số C "C" { lĩnh vực 1 "A" { tối │ } }', 'tối →tối đa'],
    [inPlan('nhiệm vụ NV-1 "A" { chủ trì SNV  sản │ }'), 'sản →sản phẩm'],
  ])('does not double the words before the cursor: %s', async (marked, expected) => {
    const labels = await offered(marked);
    const [, phrase] = expected.split('→');
    expect(labels.filter((label) => label.endsWith(`→${phrase}`))).toEqual([expected]);
  });

  it('does not offer a word in the middle of another phrase', async () => {
    expect(await offered('ke h│')).not.toContain('h→hợp đồng');
  });
});

describe('vocabulary', () => {
  it('offers the words of the file alone', async () => {
    const labels = await offered('plan KH-1 "Plan" {\n  fin│\n}');
    expect(labels).toContain('fin→finding');
    expect(labels.every((label) => !/[^\x20-\x7e…→]/.test(label))).toBe(true);
    expect(await offered('plan KH-1 "Plan" {\n  ton│\n}')).toEqual([]);
  });

  it('offers both while the file has none yet', async () => {
    expect(await offered('pl│')).toContain('pl→plan');
    expect(await offered('ke│')).toContain('ke→kế hoạch');
  });

  it('says day and days where English does', async () => {
    expect(await offered('plan K "K" { task N "T" { due before │ } }')).toContain('→day');
    expect(await offered('plan K "K" { task N "T" { due 10 │ } }')).toContain('→days');
  });
});

describe('what the block may hold', () => {
  it.each([
    [
      'a task',
      inTask('│'),
      ['chủ trì', 'thời hạn', 'khắc phục', 'sản phẩm'],
      ['ban hành', 'nơi nhận', 'ký', 'trừ', 'phụ lục', 'kế hoạch'],
    ],
    [
      'a document',
      inPlan('│'),
      ['ban hành', 'nơi nhận', 'ký', 'mục', 'nhiệm vụ'],
      ['trừ', 'khắc phục', 'điều', 'thành phần', 'lĩnh vực'],
    ],
    ['a decision', 'quyết định QĐ "Q" { │ }', ['điều'], ['thành phần']],
    ['an invitation', 'giấy mời GM "G" { │ }', ['thành phần', 'địa điểm'], ['điều']],
    ['a finding', inPlan('tồn tại T "Chậm" { │ }'), ['trừ', 'về', 'nguyên nhân'], ['chủ trì', 'khắc phục']],
    ['an organization', 'cơ quan A "A" { │ }', ['gọi tắt', 'chức vụ', 'đơn vị', 'thuộc'], ['chủ trì', 'trừ', 'mục']],
    ['an index', 'bộ chỉ số C "C" { │ }', ['lĩnh vực', 'tối đa'], ['nhiệm vụ', 'gồm']],
    ['a table', inPlan('bảng nhiệm vụ { │ }'), ['cột', 'của', 'nhiệm vụ'], ['ký', 'nơi nhận']],
  ])('%s', async (_, marked, wanted, unwanted) => {
    const labels = (await offered(marked)).map((label) => label.replace(/^.*→/, ''));
    expect(labels).toEqual(expect.arrayContaining(wanted));
    for (const word of unwanted) expect(labels).not.toContain(word);
  });

  it('goes on after a statement that cannot be read', async () => {
    expect(await offered(inPlan('abc def\n  nhiệm vụ NV-1 "R" { chủ t│ }'))).toContain('chủ t→chủ trì');
    expect(await offered(inPlan('mục "Một" { xyz 12 }\n  nhiem│'))).toContain('nhiem→nhiệm vụ');
    expect(await offered(inPlan('nhiệm vụ NV-1 "Chưa đóng\n  nhiệm vụ NV-2 "Hai" { chủ t│'))).toContain(
      'chủ t→chủ trì',
    );
  });

  it('offers nothing in prose and in comments', async () => {
    expect(await offered(inPlan('đoạn "nhiem v│"'))).toEqual([]);
    expect(await offered(inPlan('// nhiem v│'))).toEqual([]);
    expect(await offered(inPlan('/* nhiem v│'))).toEqual([]);
  });
});

describe('after a space', () => {
  it('goes on with the statement and begins no new one', async () => {
    const { language, file, offset } = await openDesk(inPlan('mục "Một" │'));
    expect(complete(language, file, offset, { afterSpace: true }).filter(({ statement }) => statement)).toEqual([]);
    expect(complete(language, file, offset).some(({ statement }) => statement)).toBe(true);
  });

  it('keeps the phrase that is half typed, so that its list stays open', async () => {
    const { language, file, offset } = await openDesk(inPlan('nhiem │'));
    expect(complete(language, file, offset, { afterSpace: true }).map(({ label }) => label)).toContain('nhiệm vụ');
  });
});

it('offers in a change nothing that would have no effect there', async () => {
  const change = (inside: string) =>
    `kế hoạch K "K" { nhiệm vụ N "Một." }\nthông báo T "T" { điều chỉnh K { sửa đổi N { ${inside} } } }`;
  const labels = (await offered(change('│'))).map((each) => each.split('→')[1]);
  expect(labels).toContain('thời hạn');
  for (const none of ['đoạn', 'mục', 'ý', 'bảng nhiệm vụ', 'nơi nhận']) expect(labels).not.toContain(none);
});
