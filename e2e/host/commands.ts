import { commands, languages, window, workspace } from 'vscode';
import { PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { open, placeIn, problems, whenever } from './steps.js';

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
      await window.activeTextEditor?.edit((edit) => edit.insert(plan.positionAt(0), '\n'));
      const line = placeIn(plan, 'chủ trì SNV').line;
      await whenever(languages.onDidChangeDiagnostics, () =>
        languages.getDiagnostics(plan.uri).find(({ range }) => range.start.line === line),
      );
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
