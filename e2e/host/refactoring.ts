import assert from 'node:assert/strict';
import type { CodeAction, Range, TextDocument } from 'vscode';
import { workspace } from 'vscode';
import { DIRECTORY, PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open, rangeOf } from './steps.js';

const UNIT = 'cơ quan BDT "Ban Dân tộc"\n';
const TASKS = '  nhiệm vụ NV-1 "Một." { chủ trì SNV }\n  nhiệm vụ NV-2 "Hai." { chủ trì SNV }\n';

/** What changes a plan as a whole. */
export const refactoring: readonly HostTest[] = [
  {
    name: 'a unit that is declared in a plan goes to the directory',
    proves: ['code action refactor.extract'],
    files: { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': `${UNIT}\n${PLAN}` },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await apply(plan, rangeOf(plan, UNIT.trim()), 'refactor.extract');
      assert.equal(plan.getText(), PLAN);
      const directory = await workspace.openTextDocument(project.uri('danh-ba.rplan'));
      assert.equal(directory.getText(), DIRECTORY + UNIT);
    },
  },
  {
    name: 'selected tasks go into a group',
    proves: ['code action refactor.rewrite'],
    files: { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': `kế hoạch KH-1 "K" {\n${TASKS}}\n` },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await apply(plan, rangeOf(plan, TASKS.trim()), 'refactor.rewrite');
      assert.match(plan.getText(), /nhiệm vụ NV-3 .*\{\n {4}nhiệm vụ NV-1 .*\n {4}nhiệm vụ NV-2 .*\n {2}\}/u);
    },
  },
  {
    name: 'all problems with one way out are mended at once',
    proves: ['code action source.fixAll.rplan'],
    files: { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN.replace('Rà soát', 'Cần đơn đốc') },
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      await apply(plan, rangeOf(plan, 'đơn đốc'), 'source.fixAll');
      assert.equal(plan.getText(), PLAN.replace('Rà soát', 'Cần đôn đốc'));
    },
  },
];

/** Applies the one action of a kind that is offered for a place. */
async function apply(document: TextDocument, range: Range, kind: string): Promise<void> {
  const actions = await ask<CodeAction[]>('executeCodeActionProvider', document.uri, range, kind);
  assert.equal(actions.length, 1, JSON.stringify(actions));
  assert.ok(actions[0]?.edit && (await workspace.applyEdit(actions[0].edit)));
}
