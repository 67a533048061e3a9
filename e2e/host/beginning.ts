import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { HostTest } from './host-test.js';
import { accepting, webviewTab, whenever } from './steps.js';

/** What leads a newcomer. */
export const beginning: readonly HostTest[] = [
  {
    name: 'a new plan begins from a template, in a folder that becomes a project',
    proves: ['command rplan.newPlan'],
    files: {},
    async run() {
      let made: Uri | undefined;
      // A list that was answered before it was filled is asked for again.
      while (!made) made = await accepting(commands.executeCommand<Uri | undefined>('rplan.newPlan'));
      const text = (await workspace.openTextDocument(made)).getText();
      assert.match(text, /^(kế hoạch|báo cáo|công văn) /mu);
      const [folder] = workspace.workspaceFolders ?? [];
      const names = (await workspace.fs.readDirectory(folder?.uri as Uri)).map(([name]) => name);
      assert.ok(names.includes('rplan.json') && names.includes('danh-ba.rplan'), names.join());
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
