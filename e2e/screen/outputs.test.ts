import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { DIRECTORY, PLAN, placeOf } from '../harness/texts.js';
import { render } from '../pages/rendering.js';

const scenario = useEditor();
const files = { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };

scenario(
  'shows the page beside the text, as it is typed, and goes where the cursor goes',
  files,
  async ({ workbench }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.titleButton(/Xem trước/).click();
    const page = workbench.webview;
    await page.getByText('Rà soát thủ tục.').waitFor();
    await workbench.text.click();
    await workbench.goTo(placeOf(PLAN, 'Rà soát', 3));
    await page.locator('.here', { hasText: 'Rà soát thủ tục.' }).first().waitFor();
    await workbench.type('và sửa đổi ');
    await page.locator('.here', { hasText: 'Rà và sửa đổi soát thủ tục.' }).first().waitFor();
    await workbench.goTo(placeOf(PLAN, 'Còn chậm', 3));
    await page.locator('.here', { hasText: 'Còn chậm' }).first().waitFor();
    await page.getByText('Rà và sửa đổi soát').first().click();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 4,/ }).waitFor();
  },
);

scenario('exports a plan to a Word document that opens', files, async ({ workbench, folder }) => {
  await workbench.open('ke-hoach.rplan');
  await workbench.titleButton(/Xuất Word/).click();
  await workbench.notification(/KH-1\.docx/).waitFor();
  const docx = await readFile(path.join(folder, 'out/KH-1.docx'));
  const printed = (await render(new Map([['KH-1', docx]]))).get('KH-1');
  expect(printed?.text).toContain('Rà soát thủ tục.');
  expect(printed?.pages).toHaveLength(1);
});
