import type { Document, Inline } from '@rplan/model';
import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import { measureLines } from '../measure/index.js';
import type { Block, Paragraph } from '../outline.js';
import { nd30, textWidth } from '../profile/index.js';
import { party, planWith } from '../testing/plan.js';
import { outlineOf } from './outline-of.js';

const words = (text: string): Inline[] => [{ type: 'text', text }];
const prose = (text: string) => [{ style: 'plain' as const, content: words(text) }];

/** The texts of one role on the first page, with line breaks as `/`. */
function printed(role: Paragraph['role'], document: Partial<Document>): string[] {
  const parties = [
    party('S', 'organization', 'Sở Nội vụ', { place: document.issuer === 'S' ? 'Thành phố Hồ Chí Minh' : 'Huế' }),
  ];
  const texts: string[] = [];
  const read = (block: Block): void => {
    if (block.type === 'columns') for (const cell of block.rows.flat()) cell.forEach(read);
    else if (block.type === 'paragraph' && block.role === role)
      texts.push(block.content.map((part) => (part.type === 'line-break' ? '/' : textOf([part]))).join(''));
  };
  outlineOf(planWith({ parties, document }), nd30).sections[0]?.blocks.forEach(read);
  return texts;
}

it.each([
  ['Khắc phục tồn tại', 'V/v Khắc phục tồn tại'],
  ['Về việc khắc phục tồn tại', 'Về việc khắc phục tồn tại'],
  ['V/v khắc phục tồn tại', 'V/v khắc phục tồn tại'],
  ['Về đích sớm', 'V/v Về đích sớm'],
])('the subject %j of a letter is printed %j', (title, expected) => {
  expect(printed('letter-subject', { kind: 'official letter', title: words(title) })).toEqual([expected]);
});

it.each([
  ['VT, CCHC', 'Lưu: VT, CCHC.'],
  ['Lưu: VT', 'Lưu: VT.'],
])('the archive line %j is printed %j', (archive, expected) => {
  expect(printed('recipient', { components: { archive: prose(archive) } })).toEqual([expected]);
});

it.each([
  ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh, ngày 30 tháng 12 năm 2026', 13],
  [
    'Đặc khu Trường Sa Lớn và Song Tử Tây',
    'Đặc khu Trường Sa Lớn và Song Tử Tây,/ngày 30 tháng 12 năm 2026',
    undefined,
  ],
])('the date beside %s is set smaller before it stands below it', (place, expected, size) => {
  const date = { year: 2026, month: 12, day: 30 };
  const document = { issuer: 'S', date, components: { place: prose(place) } };
  expect(printed('place-and-date', document)).toEqual([expected]);
  const head = outlineOf(planWith({ document }), nd30).sections[0]?.blocks[0];
  const line = head?.type === 'columns' && head.rows[1]?.[1][0];
  expect(line && 'size' in line ? line.size : undefined).toBe(size);
});

it('addressees move to the left until the longest fits its line', () => {
  const to = (name: string) => ({
    issuer: 'S',
    components: { addressees: [...prose(name), ...prose('Sở Tài chính')] },
  });
  const shift = (name: string) =>
    outlineOf(planWith({ document: to(name) }), nd30).sections[0]?.blocks.flatMap((block) =>
      block.type === 'paragraph' && block.shift ? [block.shift] : [],
    );
  expect(shift('Sở Xây dựng')).toEqual([]);
  const long = shift('Ban Quản lý dự án đầu tư xây dựng các công trình giao thông');
  expect(long).toHaveLength(3);
  expect(new Set(long).size).toBe(1);
  // Beyond the margin it does not go, and where it would not fit even there, it leaves no word alone.
  const look = nd30.paragraphs['addressee-item'];
  for (const name of [
    'Trung tâm Phục vụ hành chính công và Xúc tiến đầu tư khu kinh tế tỉnh',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp',
  ]) {
    const [moved = 0] = shift(name) ?? [];
    expect(moved).toBeLessThanOrEqual(nd30.paragraphs['addressee-label'].firstLine);
    const room = textWidth(nd30, 'portrait') + moved - look.left;
    const withoutLast = measureLines(name.replace(/ \S+$/, ''), look, room).count;
    expect(withoutLast).toBe(measureLines(`${name};`, look, room).count);
  }
});

const table = { type: 'table' as const, rows: 'task' as const, columns: [], of: [], properties: [], blocks: [] };

it('content that ends with a table has its end mark below it, in an appendix too', () => {
  const appendices = [
    { id: 'P', title: words('Danh mục'), properties: [], print: {}, blocks: [table] },
    {
      id: 'Q',
      title: words('Biểu'),
      properties: [],
      print: {},
      blocks: [{ type: 'paragraphs' as const, role: 'text' as const, paragraphs: prose('Theo mẫu;') }],
    },
  ];
  const { sections } = outlineOf(planWith({ document: { blocks: [table], appendices } }), nd30);
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' && block.role === 'text' ? [textOf(block.content)] : [])),
  );
  expect(texts).toEqual(['./.', './.', 'Theo mẫu./.']);
});

it.each([
  ['Các cơ quan thực hiện', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện.', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện./.', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện;', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan gồm:', 'Các cơ quan gồm:'],
])('content that ends with %j ends with %j', (text, expected) => {
  const blocks = [{ type: 'paragraphs' as const, role: 'text' as const, paragraphs: prose(text) }];
  expect(printed('text', { blocks })).toEqual([expected]);
});

it('an appendix of a document issued with a decision names the decision', () => {
  const plan = planWith({
    citations: [
      {
        id: 'QĐ',
        kind: 'decision',
        number: '7/QĐ-SNV',
        date: { year: 2026, month: 3, day: 5 },
        issuers: [],
        replaces: [],
      },
    ],
    document: {
      kind: 'plan',
      attachedTo: 'QĐ',
      appendices: [{ id: 'PL', title: words('Danh mục'), properties: [], blocks: [] }],
    },
  });
  const [, appendix] = outlineOf(plan, nd30).sections;
  const reference = appendix?.blocks.find((block) => block.type === 'paragraph' && block.role === 'appendix-reference');
  expect(reference?.type === 'paragraph' && textOf(reference.content)).toBe(
    '(Kèm theo Quyết định số 07/QĐ-SNV ngày 05 tháng 3 năm 2026)',
  );
});

it('ends each addressee of several, and the last with a stop', () => {
  const addressees = ['Sở Tài chính', 'Sở Tư pháp', 'UBND các xã'].flatMap(prose);
  const [first, ...others] = printed('addressee-item', { kind: 'official letter', components: { addressees } });
  expect([first, ...others]).toEqual(['Sở Tài chính;', 'Sở Tư pháp;', 'UBND các xã.']);
});

it('recipients that are much longer than the signature go on below it', () => {
  const foot = (count: number) => {
    const recipients = Array.from({ length: count }, (_, at) => prose(`Ủy ban nhân dân xã ${at}`)).flat();
    const blocks = outlineOf(planWith({ document: { issuer: 'S', components: { recipients } } }), nd30).sections[0]
      ?.blocks;
    const last = blocks?.at(-1);
    return last?.type === 'columns' ? { rows: last.rows.map(([left]) => left.length), flows: last.flows } : undefined;
  };
  expect(foot(4)).toEqual({ rows: [5], flows: undefined });
  const long = foot(69);
  expect(long?.flows).toBe(true);
  expect(long?.rows.reduce((sum, count) => sum + count, 0)).toBe(70);
});
