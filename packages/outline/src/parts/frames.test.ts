import type { Document, Inline } from '@rplan/model';
import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import type { Block, Paragraph } from '../outline.js';
import { nd30 } from '../profile/index.js';
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

it('a date that does not fit beside its place stands below it, whole', () => {
  const date = { year: 2026, month: 12, day: 30 };
  expect(printed('place-and-date', { issuer: 'S', date })).toEqual([
    'Thành phố Hồ Chí Minh,/ngày 30 tháng 12 năm 2026',
  ]);
});

it.each([
  ['Các cơ quan thực hiện', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện.', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện./.', 'Các cơ quan thực hiện./.'],
  ['Các cơ quan thực hiện;', 'Các cơ quan thực hiện;'],
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
