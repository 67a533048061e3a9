import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { DIRECTORY, PLAN } from '../harness/texts.js';

const scenario = useEditor({ trust: false });

/** Made by whatever of the folder is run. */
const TRACE = 'da-chay';
const SCRIPT = "<script>document.body.id='chay'</script><img src=x onerror=document.body.id='chay'>";
const bait = {
  '.vscode/settings.json': JSON.stringify({ 'rplan.exportFolder': '../ngoai', 'task.allowAutomaticTasks': 'on' }),
  '.vscode/tasks.json': JSON.stringify({
    version: '2.0.0',
    tasks: [
      {
        label: 'bait',
        type: 'shell',
        command: `touch ${TRACE}`,
        problemMatcher: [],
        runOptions: { runOn: 'folderOpen' },
      },
    ],
  }),
  'rplan.json': '{ "use": ["chay.js"] }',
  'chay.js': `require('node:fs').writeFileSync(require('node:path').join(__dirname, '${TRACE}'), '')`,
  'danh-ba.rplan': DIRECTORY,
  'ke-hoach.rplan': PLAN.replace('chủ trì SNV', 'chủ trì SNW').replace('Rà soát', `${SCRIPT} Rà soát`),
};

scenario(
  'checks, shows and exports a plan of a folder that nobody trusts, and runs nothing of it',
  bait,
  async (scene) => {
    const { workbench, folder } = scene;
    const { page } = workbench;
    const restricted = page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
    await restricted.waitFor();
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle().waitFor();
    expect(await (await workbench.problem('RP-NAME-001')).textContent()).toContain('SNW');
    // VS Code marks each letter that is not English in such a folder; a language says that its letters are.
    await expect.poll(() => workbench.text.locator('.view-line').count()).toBeGreaterThan(5);
    expect(await page.locator('.unicode-highlight').count()).toBe(0);

    await workbench.titleButton(/Xem trước/).click();
    await workbench.webview.getByText('onerror=').first().waitFor();
    expect(await workbench.webview.locator('#chay, img').count()).toBe(0);

    await workbench.text.click();
    await workbench.titleButton(/Xuất Word/).click();
    await workbench.notification(/KH-1\.docx/).waitFor();
    expect(await readdir(path.join(folder, 'out'))).toEqual(['KH-1.docx']);

    await workbench.run('Tasks: Run Task');
    const question = page.locator('.monaco-dialog-box', { hasText: 'Do you trust' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await restricted.isVisible()).toBe(true);
    expect(existsSync(path.join(folder, TRACE))).toBe(false);

    // What was not run can be run: by whoever trusts the folder.
    await workbench.run('Tasks: Run Task');
    await question.getByRole('button', { name: 'Trust Folder & Continue' }).click();
    await workbench.choice('bait').click();
    await vi.waitFor(() => expect(existsSync(path.join(folder, TRACE))).toBe(true), 30_000);
  },
);
