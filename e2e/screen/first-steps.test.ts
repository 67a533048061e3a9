import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { render } from '../pages/rendering.js';

const scenario = useEditor();

scenario('leads from an empty folder to a Word document', {}, async ({ workbench, folder }) => {
  const { page } = workbench;
  // Nobody has used this VS Code before: it has steps of its own to show.
  await workbench.run('RPlan: Các bước đầu tiên (First steps)');
  const steps = page.locator('.gettingStartedContainer');
  await steps.getByRole('button', { name: 'Tạo kế hoạch mới', exact: true }).click();
  await workbench.choice(/kế hoạch/i).waitFor();
  await workbench.press('Enter');
  await workbench.question('ke-hoach.rplan');
  await workbench.press('Enter');
  await page.locator('.tab.active', { hasText: 'ke-hoach.rplan' }).waitFor();
  await page.locator('.tab', { hasText: /Welcome|Walkthrough/ }).click();
  await steps.getByText('Xuất Word (Export to Word)').click();
  await steps.getByRole('button', { name: 'Xuất Word', exact: true }).click();
  await workbench.notification(/\.docx/).waitFor();
  const [name = ''] = await readdir(path.join(folder, 'out'));
  const printed = (await render(new Map([[name, await readFile(path.join(folder, 'out', name))]]))).get(name);
  expect(printed?.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
});
