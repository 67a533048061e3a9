import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { DIRECTORY, PLAN } from '../harness/texts.js';

const scenario = useEditor();
const WORD_TABLE = `<html><body><table><tr><td><p><b>TT</b></p></td><td><p><b>Nhiệm vụ</b></p></td><td><p><b>Cơ quan chủ trì</b></p></td></tr>
<tr><td><p>1</p></td><td><p>Công khai thủ tục hành chính</p></td><td><p>Sở Nội vụ</p></td></tr></table></body></html>`;

scenario(
  'makes tasks of a table that was copied from Word',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': 'kế hoạch KH-1 "Kế hoạch" {\n  \n}\n' },
  async ({ workbench, folder }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle('warning').waitFor();
    await workbench.goTo({ line: 2, column: 3 });
    await workbench.copyHtml(WORD_TABLE, 'TT\tNhiệm vụ\tCơ quan chủ trì\n1\tCông khai thủ tục hành chính\tSở Nội vụ\n');
    await workbench.press('Control+v');
    await workbench.text.getByText('NV-1').first().waitFor();
    await workbench.save();
    const text = await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8');
    expect(text).toMatch(/nhiệm vụ NV-1 "Công khai thủ tục hành chính" \{\s+chủ trì SNV\s+\}/u);
  },
);

scenario(
  'edits a task in the grid beside its text',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN },
  async ({ workbench, folder }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.run('Lưới nhiệm vụ');
    const cell = workbench.webview.getByRole('cell', { name: '30/6/2026' });
    await cell.waitFor();
    await cell.dblclick();
    const box = workbench.webview.locator('textarea');
    await box.fill('30/9/2026');
    await box.press('Enter');
    await workbench.page.locator('.view-lines').getByText('30/9/2026').first().waitFor();
    await workbench.run('File: Save All');
    await workbench.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toBe(PLAN.replace('30/6/2026', '30/9/2026'));
  },
);
