import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, FileType, Uri, window, workspace } from 'vscode';
import type { HostTest } from './host-test.js';
import { accepting, webviewTab, whenever } from './steps.js';

const IN_ENGLISH = /^(plan|report|official letter) /mu;

/** What leads a newcomer. */
export const beginning: readonly HostTest[] = [
  {
    name: 'a new plan begins from a template, in a folder that becomes a project',
    proves: ['command rplan.newPlan'],
    files: {},
    async run() {
      const text = await newPlan();
      assert.match(text, /^(kế hoạch|báo cáo|công văn) /mu);
      assert.match(await written('rplan.json'), /"vi"/);
      assert.match(await written('danh-ba.rplan'), /^cơ quan /mu);
    },
  },
  {
    name: 'a new plan is in English words where the user or the project wants them',
    proves: [],
    files: {},
    async run() {
      await emptyFolder();
      const settings = workspace.getConfiguration('rplan');
      await settings.update('language', 'en', ConfigurationTarget.Global);
      try {
        assert.match(await newPlan(), IN_ENGLISH);
      } finally {
        await settings.update('language', undefined, ConfigurationTarget.Global);
      }
      assert.match(await written('danh-ba.rplan'), /^organization /mu);
      assert.match(await written('rplan.json'), /"en"/);
      assert.match(await newPlan(), IN_ENGLISH);
    },
  },
  {
    name: 'the first steps open',
    proves: ['command rplan.openWalkthrough', 'walkthrough start'],
    files: {},
    async run() {
      await commands.executeCommand('rplan.openWalkthrough');
      await whenever(window.tabGroups.onDidChangeTabs, () =>
        window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /^(Welcome|Walkthrough)/.test(label)),
      );
    },
  },
  {
    name: 'a rule is explained on a page of its own',
    proves: ['command rplan.explainRule'],
    files: {},
    async run() {
      await commands.executeCommand('rplan.explainRule', 'RP-NAME-001');
      const tab = await whenever(window.tabGroups.onDidChangeTabs, () => webviewTab('markdown.preview'));
      assert.match(tab.label, /RP-NAME-001/);
    },
  },
];

/** The text of a document of whichever kind was chosen. */
async function newPlan(): Promise<string> {
  let made: Uri | undefined;
  // A list that was answered before it was filled is asked for again.
  while (!made) made = await accepting(commands.executeCommand<Uri | undefined>('rplan.newPlan'));
  return (await workspace.openTextDocument(made)).getText();
}

/** What stands in a file of the open folder itself. */
async function written(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(openFolder(), name)));
}

/** Takes away what another test has begun in the open folder itself. */
async function emptyFolder(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name, type] of await workspace.fs.readDirectory(openFolder()))
    if (type === FileType.File) await workspace.fs.delete(Uri.joinPath(openFolder(), name));
}

function openFolder(): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}
