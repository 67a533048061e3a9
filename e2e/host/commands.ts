import { execFileSync } from 'node:child_process';
import type { TextDocument } from 'vscode';
import { commands, languages, window, workspace } from 'vscode';
import { PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { open, problems, rangeOf, whenever } from './steps.js';

/** The commands of the palette. */
export const ownCommands: readonly HostTest[] = [
  {
    name: 'the language server starts again and checks again',
    proves: ['command rplan.restartServer'],
    files: { 'rplan.json': '{}', 'ke-hoach.rplan': PLAN },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await problems(plan.uri, 'RP-NAME-001');
      await commands.executeCommand('rplan.restartServer');
      await problemMoves(plan);
    },
  },
  {
    name: 'a language server that dies is started again',
    proves: [],
    files: { 'rplan.json': '{}', 'ke-hoach.rplan': PLAN },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await problems(plan.uri, 'RP-NAME-001');
      const [server = ''] = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'dist/server.js'])
        .toString()
        .split('\n');
      process.kill(Number(server), 'SIGKILL');
      await problemMoves(plan);
    },
  },
  {
    name: 'the output channel opens',
    proves: ['command rplan.showOutput'],
    files: { 'rplan.json': '{}', 'ke-hoach.rplan': PLAN },
    async run(project) {
      await open(project.uri('ke-hoach.rplan'));
      await commands.executeCommand('rplan.showOutput');
      await whenever(workspace.onDidOpenTextDocument, () =>
        workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('RPlan')),
      );
    },
  },
];

/** Waits until a problem is reported where an edit has moved it to, which only a living server does. */
async function problemMoves(plan: TextDocument): Promise<void> {
  await window.activeTextEditor?.edit((edit) => edit.replace(rangeOf(plan, 'chủ trì SNV'), 'chủ trì STC'));
  await whenever(languages.onDidChangeDiagnostics, () =>
    languages.getDiagnostics(plan.uri).find(({ range }) => plan.getText(range) === 'STC'),
  );
}
