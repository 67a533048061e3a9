import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, Uri, WorkspaceEdit } from 'vscode';
import { languages, window, workspace } from 'vscode';
import { DIRECTORY, PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open, placeIn, problems, rangeOf, whenever } from './steps.js';

const files = { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };
const misspelt = { ...files, 'ke-hoach.rplan': PLAN.replace('chủ trì SNV', 'chủ trì SVN') };

/** What helps a writer of a plan. */
export const writing: readonly HostTest[] = [
  {
    name: 'problems appear when a plan is opened and go when they are mended',
    proves: ['textDocumentSync'],
    files: misspelt,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const [problem] = await problems(plan.uri, 'RP-NAME-001');
      assert.equal(plan.getText(problem?.range), 'SVN');
      assert.equal(problem?.source, 'RPlan');
      await window.activeTextEditor?.edit((edit) => edit.replace(rangeOf(plan, 'SVN'), 'SNV'));
      await whenever(languages.onDidChangeDiagnostics, () => noErrors(plan.uri));
    },
  },
  {
    name: 'completion offers the names that fit, behind a half-typed phrase too',
    proves: ['completionProvider'],
    files: { ...files, 'ke-hoach.rplan': PLAN.replace('chủ trì SNV', 'chu tri S') },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const labels = async (piece: string) => {
        const at = placeIn(plan, piece, piece.length);
        const list = await ask<CompletionList>('executeCompletionItemProvider', plan.uri, at);
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      assert.ok((await labels('chu tri')).includes('chủ trì'));
      assert.ok((await labels('ban hành S')).includes('SNV'));
    },
  },
  {
    name: 'a rename reaches every file and prose, and is refused where there is no name',
    proves: ['renameProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const at = placeIn(plan, 'chủ trì SNV', 9);
      const prepared = await ask<{ placeholder: string }>('prepareRename', plan.uri, at);
      assert.equal(prepared.placeholder, 'SNV');
      const edit = await ask<WorkspaceEdit>('executeDocumentRenameProvider', plan.uri, at, 'SỞ-NV');
      assert.ok(await workspace.applyEdit(edit));
      assert.equal(plan.getText(), PLAN.replaceAll('SNV', 'SỞ-NV'));
      const directory = await workspace.openTextDocument(project.uri('danh-ba.rplan'));
      assert.equal(directory.getText(), DIRECTORY.replaceAll('SNV', 'SỞ-NV'));
      await assert.rejects(ask('prepareRename', plan.uri, placeIn(plan, 'nhiệm vụ', 1)));
      await workspace.saveAll();
    },
  },
  {
    name: 'a quick fix mends the problem it is offered for',
    proves: ['code action quickfix'],
    files: misspelt,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const [problem] = await problems(plan.uri, 'RP-NAME-001');
      assert.ok(problem);
      const actions = await ask<CodeAction[]>('executeCodeActionProvider', plan.uri, problem.range, 'quickfix');
      const preferred = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(preferred?.edit && (await workspace.applyEdit(preferred.edit)));
      assert.equal(plan.getText(), PLAN);
    },
  },
];

/** True once a file has no error left. */
function noErrors(uri: Uri): true | undefined {
  return languages.getDiagnostics(uri).every(({ severity }) => severity !== 0) || undefined;
}
