import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import type { OutlineItem } from './document-symbols.js';
import { documentSymbols } from './document-symbols.js';
import { folding } from './folding-ranges.js';
import { workspaceSymbols } from './workspace-symbols.js';

const PLAN = `// Một dòng
// hai dòng
kế hoạch KH-1 "Kế hoạch khắc phục" {
  mục "Tổ chức" {
    đoạn """
      Một.
      Hai.
    """
    tồn tại TT-1 "Chậm"
    nhiệm vụ NV-1 "Rà soát" {
      nhiệm vụ "Không tên" { khắc phục TT-1 }
    }
  }
  bảng nhiệm vụ { cột thứ tự, chủ trì }
}
`;

function lines(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap(({ title, detail, children }) => [
    `${'  '.repeat(depth)}${title} (${detail})`,
    ...lines(children, depth + 1),
  ]);
}

it('lists sections, findings and tasks by title', async () => {
  const { file } = await openDesk(PLAN);
  expect(lines(documentSymbols(file))).toEqual([
    'KH-1 · Kế hoạch khắc phục (kế hoạch)',
    '  Tổ chức (mục)',
    '    TT-1 · Chậm (tồn tại)',
    '    NV-1 · Rà soát (nhiệm vụ)',
    '      Không tên (nhiệm vụ)',
    '  bảng (bảng)',
  ]);
});

it('selects a name inside its statement, as the protocol demands', async () => {
  const { file } = await openDesk(PLAN);
  const visit = ({ place, selection, children }: OutlineItem): void => {
    expect(selection.start).toBeGreaterThanOrEqual(place.start);
    expect(selection.end).toBeLessThanOrEqual(place.end);
    children.forEach(visit);
  };
  documentSymbols(file).forEach(visit);
});

it('bears statements with holes', async () => {
  const { file } = await openDesk('kế hoạch\nnhiệm vụ {\ncơ quan A\nkế hoạch KH "K" { mục { nhiệm vụ');
  expect(() => documentSymbols(file)).not.toThrow();
});

it('folds blocks, long texts and comments', async () => {
  const { language, file } = await openDesk(PLAN);
  const folds = folding(language, file).map(
    ({ startLine, endLine, comment }) => `${startLine}-${endLine}${comment ? ' comment' : ''}`,
  );
  expect(folds.sort()).toEqual(['0-1 comment', '2-13', '3-11', '4-6', '9-10'].sort());
});

it('finds everything with a name by the words of its title, without diacritics', async () => {
  const { language } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': PLAN });
  const found = (query: string) => workspaceSymbols(language, query).map(({ title }) => title);
  expect(found('ra soat')).toEqual(['NV-1 · Rà soát']);
  expect(found('vu so')).toEqual(['SNV · Sở Nội vụ']);
  expect(found('1.1')).toEqual(['1.1 · Kế hoạch', '1.1.1 · Ban hành kế hoạch']);
  expect(found('giám')).toEqual(['GĐ · Giám đốc', 'GĐ · Giám đốc']);
});
