import { expect, it } from 'vitest';
import { openedWith } from '../testing/opened.js';
import { pageAt } from './page.js';

const TWO = `cơ quan SNV "Sở Nội vụ"
kế hoạch KH-1 "Thứ nhất" {
  đoạn "Một."
}
thông báo TB-1 "Thứ hai" {
  đoạn "Hai."
}
`;

async function pageOf(files: Record<string, string>, position?: { line: number; character: number }) {
  const { opened, uri } = await openedWith(files);
  const answer = await pageAt(opened, { textDocument: { uri: uri('a.rplan') }, ...(position && { position }) });
  return { ...answer, uri };
}

it('is the document at the cursor, and the first before any', async () => {
  expect((await pageOf({ 'a.rplan': TWO }, { line: 5, character: 3 })).document?.name).toBe('TB-1');
  expect((await pageOf({ 'a.rplan': TWO }, { line: 0, character: 3 })).document?.name).toBe('KH-1');
});

it('is a document of the project where the file declares none', async () => {
  const { document, uri } = await pageOf({ 'a.rplan': 'cơ quan SNV "Sở Nội vụ"\n', 'b.rplan': TWO });
  expect(document).toMatchObject({ name: 'KH-1', files: [uri('b.rplan')] });
});

it('is nothing without a document', async () => {
  expect((await pageOf({ 'a.rplan': 'cơ quan SNV "Sở Nội vụ"\n' })).document).toBeUndefined();
});

it('knows where each part comes from', async () => {
  const { document } = await pageOf({ 'a.rplan': TWO });
  const marked = document?.sheets.join('').match(/ data-source>/g) ?? [];
  expect(document?.places).toHaveLength(marked.length);
  expect(document?.places).toContainEqual([0, 2, 8, 2, 12]);
});

it('prints a draft with errors', async () => {
  const { document } = await pageOf({
    'a.rplan': 'kế hoạch KH-1 "Nháp" {\n  nhiệm vụ NV-1 "Rà soát {KHÔNG-CÓ}"\n  đoạn "Sau.',
  });
  expect(document?.sheets.join('')).toContain('Rà soát');
});
