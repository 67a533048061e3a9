import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { commands, TabInputCustom, window } from 'vscode';
import { DIRECTORY, PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { accepting, open, webviewTab, whenever } from './steps.js';

const files = { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };

/** What the extension makes of a plan: files, a page, an overview. */
export const outputs: readonly HostTest[] = [
  {
    name: 'a plan is exported to Word and Excel',
    proves: ['command rplan.exportWord', 'command rplan.exportExcel'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await commands.executeCommand('rplan.exportWord', plan.uri);
      const word = unzipSync(await readFile(project.uri('out/KH-1.docx').fsPath));
      assert.match(strFromU8(word['word/document.xml'] ?? new Uint8Array()), /Rà soát thủ tục\./u);
      await commands.executeCommand('rplan.exportExcel', plan.uri);
      const excel = unzipSync(await readFile(project.uri('out/KH-1.xlsx').fsPath));
      assert.ok(excel['xl/workbook.xml']);
    },
  },
  {
    name: 'a plan is exported to what is chosen of a list',
    proves: ['command rplan.export'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      let written: unknown;
      // A list that was answered before it was filled is asked for again.
      while (!written) written = await accepting(commands.executeCommand('rplan.export', plan.uri));
      assert.ok((await readFile(project.uri('out/KH-1.docx').fsPath)).length > 0);
    },
  },
  {
    name: 'the preview opens beside the text',
    proves: ['command rplan.showPreview'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await commands.executeCommand('rplan.showPreview', plan.uri);
      const tab = await whenever(window.tabGroups.onDidChangeTabs, () => webviewTab('rplan.preview'));
      assert.notEqual(tab.group.viewColumn, window.activeTextEditor?.viewColumn);
    },
  },
  {
    name: 'the grid opens as another editor of the same file',
    proves: ['command rplan.showGrid', 'editor rplan.grid'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await commands.executeCommand('rplan.showGrid', plan.uri);
      await whenever(window.tabGroups.onDidChangeTabs, () =>
        window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ input }) => input instanceof TabInputCustom && String(input.uri) === String(plan.uri)),
      );
    },
  },
  {
    name: 'the dashboard opens',
    proves: ['command rplan.showDashboard'],
    files,
    async run(project) {
      await open(project.uri('ke-hoach.rplan'));
      await commands.executeCommand('rplan.showDashboard');
      await whenever(window.tabGroups.onDidChangeTabs, () => webviewTab('rplan.dashboard'));
    },
  },
];
