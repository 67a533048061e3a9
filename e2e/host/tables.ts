import assert from 'node:assert/strict';
import { commands, env, Selection, window } from 'vscode';
import { DIRECTORY } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { open, placeIn } from './steps.js';

const PLAN = 'kế hoạch KH-1 "Kế hoạch" {\n  \n}\n';

export const tables: readonly HostTest[] = [
  {
    name: 'a table in the clipboard becomes tasks',
    proves: ['command rplan.pasteTable'],
    files: { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const at = placeIn(plan, '\n}');
      const editor = window.activeTextEditor;
      assert.ok(editor);
      editor.selection = new Selection(at, at);
      await env.clipboard.writeText('Nhiệm vụ\tCơ quan chủ trì\nCông khai thủ tục\tSở Nội vụ\n');
      await commands.executeCommand('rplan.pasteTable');
      assert.match(plan.getText(), /nhiệm vụ NV-1 "Công khai thủ tục" \{\n\s+chủ trì SNV/u);
    },
  },
];
