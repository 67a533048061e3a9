import { hasEffectIn, ITEM_BLOCKS, keywordNamed, type Statement, statements } from '@rplan/syntax';
import { expect, it } from 'vitest';
import { openProject } from '../../project.js';

const VP = 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { mục M "Một" { } }\n';
const BLOCKS: Readonly<Record<(typeof ITEM_BLOCKS)[number], (inside: string) => string>> = {
  AuthoredDocument: (inside) => inside,
  Section: (inside) => `mục "Một" { ${inside} }`,
  Paragraphs: (inside) => `đoạn "Một." { ${inside} }`,
  Appendix: (inside) => `phụ lục P "Một" { ${inside} }`,
  Task: (inside) => `nhiệm vụ N "Rà soát." { ${inside} }`,
  Finding: (inside) => `tồn tại T "Chậm." { ${inside} }`,
  Table: (inside) => `bảng nhiệm vụ { ${inside} }`,
  Amendment: (inside) => `điều chỉnh K { ${inside} }`,
  Change: (inside) => `sửa M { ${inside} }`,
  Addition: (inside) => `bổ sung { ${inside} }`,
};

async function isMisplaced(inside: string): Promise<boolean> {
  const text = `${VP}quyết định D "Điều chỉnh" { ${inside} }\n`;
  const project = await openProject('file:///p', [{ uri: 'file:///p/a.rplan', text }]);
  return project.check().some(({ code }) => code === 'RP-DOC-008');
}

/** Of keywords whose example in the table shows another of their uses. */
const EXAMPLES: Readonly<Record<string, string>> = {
  number: 'số 12/BC-VP',
  dated: 'ngày 5/1/2026',
  year: 'năm 2026',
  place: 'địa danh "Sơn Hạ"',
  after: 'sau N',
  content: 'nội dung "Mới."',
  points: 'điểm',
};

/** Of the others the grammar allows in one of these blocks alone, as all that only tables have. */
const OF_ONE_BLOCK: ReadonlySet<string> = new Set(['columns', 'of', 'extended']);
const items: readonly Statement[] = statements.filter(
  ({ keyword, in: usual }) =>
    !OF_ONE_BLOCK.has(keyword) &&
    usual.join() !== 'Table' &&
    usual.some((block) => (ITEM_BLOCKS as readonly string[]).includes(block)),
);

it.each(items.map((row) => [row.keyword, row] as const))(
  'reports “%s” in the blocks in which nothing reads it, and in no others',
  async (keyword, row) => {
    const example = EXAMPLES[keyword] ?? keywordNamed(keyword)?.example?.vi ?? '';
    const reported = [];
    for (const block of ITEM_BLOCKS) if (await isMisplaced(BLOCKS[block](example))) reported.push(block);
    const unread = ITEM_BLOCKS.filter((block) => !hasEffectIn(row, block) || row.forTasksIn?.includes(block));
    expect(reported).toEqual(unread);
  },
);

it('is silent on what a finding gives to the tasks inside it', async () => {
  expect(await isMisplaced('tồn tại T "Chậm." { thời hạn 30/6/2026  chủ trì VP  nhiệm vụ N "Rà soát." }')).toBe(false);
});
