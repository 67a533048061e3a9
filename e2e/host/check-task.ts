import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { languages, ProcessExecution, Task, tasks } from 'vscode';
import { PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { codeOf, problems, whenever } from './steps.js';

const MATCHERS = ['$rplan', '$rplan-warning', '$rplan-note'];
/** In a folder that the language server leaves out. */
const UNREAD = '.luu/ke-hoach.rplan';

export const checkTask: readonly HostTest[] = [
  {
    name: 'the task checks with the command line, and every problem stays listed once',
    proves: ['task rplan'],
    files: { 'rplan.json': '{}', 'ke-hoach.rplan': PLAN, [UNREAD]: PLAN },
    async run(project) {
      const plan = project.uri('ke-hoach.rplan');
      await problems(plan, 'RP-NAME-001');
      const [task] = await tasks.fetchTasks({ type: 'rplan' });
      assert.ok(task);
      // 1: the plans have errors.
      assert.equal(await exitOf(task), 1);
      // What a task lists comes after its end: by then one that lists for certain has listed too.
      const [listed] = await listedByTask(task, project.uri(UNREAD));
      assert.equal(listed?.source, 'rplan check');
      assert.deepEqual(new Set(unknownNames(plan)?.map(({ source }) => source)), new Set(['RPlan']));
    },
  },
];

/** What a task with the problem matchers lists of a file that nobody else reads. */
async function listedByTask({ definition, scope }: Task, file: Uri) {
  assert.ok(typeof scope === 'object');
  const execution = new ProcessExecution('rplan', ['check', '--format', 'short', file.fsPath], {
    cwd: scope.uri.fsPath,
  });
  await exitOf(new Task(definition, scope, 'unread', 'rplan', execution, MATCHERS));
  return whenever(languages.onDidChangeDiagnostics, () => unknownNames(file));
}

async function exitOf(task: Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const listening = tasks.onDidEndTaskProcess(({ exitCode }) => {
      listening.dispose();
      resolve(exitCode);
    });
  });
  await tasks.executeTask(task);
  return ended;
}

/** What is listed of a file about names that nobody declares, if anything. */
function unknownNames(file: Uri) {
  // Asked for one file, VS Code leaves out what a task has listed.
  const found = languages
    .getDiagnostics()
    .filter(([uri]) => String(uri) === String(file))
    .flatMap(([, all]) => all)
    .filter((problem) => codeOf(problem) === 'RP-NAME-001');
  return found.length > 0 ? found : undefined;
}
