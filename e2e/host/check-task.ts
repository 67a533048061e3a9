import assert from 'node:assert/strict';
import { languages, tasks } from 'vscode';
import { PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { codeOf, whenever } from './steps.js';

export const checkTask: readonly HostTest[] = [
  {
    name: 'the task checks with the command line and lists its problems',
    proves: ['task rplan'],
    files: { 'rplan.json': '{}', 'ke-hoach.rplan': PLAN },
    async run(project) {
      const [task] = await tasks.fetchTasks({ type: 'rplan' });
      assert.ok(task);
      const ended = new Promise<number | undefined>((resolve) => {
        tasks.onDidEndTaskProcess(({ exitCode }) => resolve(exitCode));
      });
      await tasks.executeTask(task);
      // 1: the plans have errors.
      assert.equal(await ended, 1);
      const plan = String(project.uri('ke-hoach.rplan'));
      await whenever(languages.onDidChangeDiagnostics, () =>
        languages
          .getDiagnostics()
          .filter(([uri]) => String(uri) === plan)
          .flatMap(([, found]) => found)
          .find((problem) => problem.source === 'rplan check' && codeOf(problem) === 'RP-NAME-001'),
      );
    },
  },
];
