import type { Disposable, WorkspaceFolder } from 'vscode';
import { ProcessExecution, Task, TaskGroup, tasks, workspace } from 'vscode';
import { t } from '../l10n.js';

const TYPE = 'rplan';

interface Definition {
  readonly type: typeof TYPE;
  /** Paths from the folder; all of it without them. */
  readonly paths?: readonly string[];
  readonly strict?: boolean;
}

/**
 * The task "rplan check" of each folder, which runs the command line; that is installed apart. Its findings stay in the terminal: the
 * language server lists the same ones among the problems, and a problem that is listed twice looks like two. A task whose plans lie
 * outside the folder names the problem matchers itself.
 */
export function registerCheckTask(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: TYPE }, folder)),
    resolveTask(task) {
      const scope = task.scope && typeof task.scope === 'object' ? task.scope : workspace.workspaceFolders?.[0];
      return scope && taskOf(task.definition as unknown as Definition, scope);
    },
  });
}

function taskOf(definition: Definition, folder: WorkspaceFolder): Task {
  const args = [
    'check',
    '--format',
    'short',
    ...(definition.strict ? ['--strict'] : []),
    ...(definition.paths ?? ['.']),
  ];
  const execution = new ProcessExecution('rplan', args, { cwd: folder.uri.fsPath });
  // An empty list, not none: VS Code asks for a matcher where a task says nothing of them.
  const task = new Task({ ...definition }, folder, t('check'), 'rplan', execution, []);
  task.group = TaskGroup.Test;
  return task;
}
