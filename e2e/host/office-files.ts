import assert from 'node:assert/strict';
import { docx, p } from '@rplan/word-reader/testing';
import { commands, type Uri, window, workspace } from 'vscode';
import type { HostTest } from './host-test.js';
import { open } from './steps.js';

interface Answer {
  readonly written: readonly string[];
  readonly places: number;
}

/** Word files in the explorer. */
export const officeFiles: readonly HostTest[] = [
  {
    name: 'a Word file becomes a plan beside it, which opens',
    proves: ['command rplan.importDocument'],
    files: { 'rplan.json': '{}', 'a.rplan': 'cơ quan VP "Văn phòng"\n' },
    async run(project) {
      await open(project.uri('a.rplan'));
      const answer = await asked('rplan.importDocument', await wordFile(project.uri('Kế hoạch cũ.docx')));
      assert.match(answer.written.at(-1) ?? '', /ke-hoach-cu\.rplan$/);
      assert.match(window.activeTextEditor?.document.getText() ?? '', /báo cáo trước ngày 31\/6\/2026/);
    },
  },
  {
    name: 'a Word file is reviewed in a copy beside it',
    proves: ['command rplan.reviewDocument'],
    files: { 'rplan.json': '{}', 'a.rplan': 'cơ quan VP "Văn phòng"\n' },
    async run(project) {
      await open(project.uri('a.rplan'));
      const answer = await asked('rplan.reviewDocument', await wordFile(project.uri('cu.docx')));
      assert.match(answer.written[0] ?? '', /cu-gop-y\.docx$/);
      assert.ok(answer.places > 0);
      await workspace.fs.stat(project.uri('cu-gop-y.docx'));
    },
  },
];

async function wordFile(uri: Uri): Promise<Uri> {
  await workspace.fs.writeFile(uri, docx({ body: p('Các đơn vị báo cáo trước ngày 31/6/2026.') }));
  return uri;
}

async function asked(command: string, uri: Uri): Promise<Answer> {
  const answer = await commands.executeCommand<Answer | undefined>(command, uri);
  assert.ok(answer, `${command} has no answer`);
  return answer;
}
