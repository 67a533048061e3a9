import { nd30, type Outline, type Paragraph, type ParagraphRole, type Table } from '@rplan/outline';
import { describe, expect, it } from 'vitest';
import { emitHtml } from './emit.js';

const roles = Object.keys(nd30.paragraphs) as ParagraphRole[];

const paragraph = (role: ParagraphRole, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  role,
  content: [{ type: 'text', text }],
  ...more,
});

/** The page with blocks in its main section, then in an appendix. */
function pageOf(blocks: Outline['sections'][number]['blocks'], appendix: typeof blocks = []): string {
  const sections: Outline['sections'] = [
    { kind: 'main', orientation: 'portrait', blocks },
    { kind: 'appendix', orientation: 'landscape', blocks: appendix },
  ];
  return emitHtml({ properties: { title: 'Thử', kind: 'plan' }, sections, notes: [] }, nd30);
}

const tagOf = (page: string, text: string) => new RegExp(`<[^>]+>(?=[^<]*${text})`).exec(page)?.[0] ?? '';

describe('what a paragraph has of its own is on the page, whatever its role', () => {
  it.each(roles)('%s', (role) => {
    const { left, firstLine } = nd30.paragraphs[role];
    const own = tagOf(pageOf([paragraph(role, 'riêng', { size: 12.5, overhang: 4, after: 17 })]), 'riêng');
    expect(own).toContain('font-size:12.5pt');
    expect(own).toContain('margin-left:-4pt;margin-right:-4pt');
    expect(own).toContain('padding-bottom:17pt');
    const shifted = tagOf(pageOf([paragraph(role, 'dời', { shift: 5 })]), 'dời');
    const round = (points: number) => Math.round(points * 100) / 100;
    if (left === 0) expect(shifted).toContain(`text-indent:${round(Math.max(0, firstLine - 5))}pt`);
    else expect(shifted).toContain(`margin-left:${round(left - 5)}pt`);
  });
});

describe('what a reader who does not see the page hears', () => {
  it('has one title, and headings below it by the levels of the profile', () => {
    const page = pageOf(
      [paragraph('kind', 'KẾ HOẠCH'), paragraph('heading-1', 'NHIỆM VỤ'), paragraph('heading-2', 'Thể chế')],
      [paragraph('appendix-label', 'Phụ lục'), paragraph('heading-1', 'DANH MỤC')],
    );
    expect(page.match(/<h1/g)).toHaveLength(1);
    const levels = ['KẾ HOẠCH', 'NHIỆM VỤ', 'Thể chế', 'Phụ lục', 'DANH MỤC'].map((text) =>
      tagOf(page, text).slice(1, 3),
    );
    expect(levels).toEqual(['h1', 'h2', 'h3', 'h2', 'h3']);
  });

  it('hears neighbours of one kind with marks as a list', () => {
    const item = (text: string) => paragraph('recipient', text, { mark: '-' });
    const page = pageOf([
      paragraph('recipients-label', 'Nơi nhận:'),
      item('Một;'),
      item('Hai.'),
      paragraph('text', 'Ba.'),
    ]);
    expect(page).toMatch(
      /<ul role="list"><li class="recipient">-&#9;Một;<\/li><li class="recipient">-&#9;Hai\.<\/li><\/ul><p/,
    );
  });

  it('hears what heads a column and what names a group of rows', () => {
    const table: Table = {
      type: 'table',
      title: 'Nhiệm vụ',
      columns: [
        { heading: [{ type: 'text', text: 'TT' }], width: 0.1, align: 'center' },
        { heading: [{ type: 'text', text: 'Việc' }], width: 0.9, align: 'left' },
      ],
      rows: [
        { type: 'group', ordinal: [paragraph('table-group', 'I')], cell: [paragraph('table-group', 'Thể chế')] },
        { type: 'cells', cells: [[paragraph('table-cell', '1')], [paragraph('table-cell', 'Rà soát')]] },
        { type: 'group', cell: [paragraph('table-group', 'Khác')] },
      ],
    };
    const page = pageOf([table]);
    expect(page.match(/scope="col"/g)).toHaveLength(2);
    expect(page.match(/<tbody>/g)).toHaveLength(2);
    expect(page).toMatch(/<th scope="rowgroup" colspan="1">[^<]*<p[^>]*>Thể chế/);
    expect(page).toMatch(/<th scope="rowgroup" colspan="2">[^<]*<p[^>]*>Khác/);
    expect(page).toContain('role="region" tabindex="0" aria-label="Nhiệm vụ"');
  });
});

describe('on paper and on a narrow screen', () => {
  const page = pageOf([paragraph('text', 'Một.')], [paragraph('text', 'Hai.')]);

  it('prints on the sheet of the profile, an appendix across', () => {
    expect(page).toContain('@page{size:595.28pt 841.89pt;margin:56.69pt 56.69pt 56.69pt 85.04pt}');
    expect(page).toContain('@page landscape{size:841.89pt 595.28pt}');
    expect(page).toContain('.page.landscape{page:landscape}');
  });

  it('fits a screen narrower than the sheet', () => {
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toMatch(/@media screen and \(max-width:595\.28pt\)\{\n\.page,\.page\.landscape\{width:auto/);
  });

  it('keeps numbers of documents whole with hyphens that a reader can copy', () => {
    const whole = pageOf([paragraph('text', 'theo Quyết định số 880/QĐ-UBND ngày 05/3/2026')]);
    expect(whole).toContain('<span class="whole">880/QĐ-UBND</span>');
    expect(whole).not.toContain('\u2011');
  });
});
