import type { Disposable, WorkspaceFolder } from 'vscode';
import { ProcessExecution, Task, TaskGroup, tasks, workspace } from 'vscode';
import { t } from '../l10n.js';

const TYPE = 'rplan';
const MATCHERS = ['$rplan', '$rplan-warning', '$rplan-note'];

interface Definition {
  readonly type: typeof TYPE;
  /** Paths from the folder; all of it without them. */
  readonly paths?: readonly string[];
  readonly strict?: boolean;
}

/** The task "rplan check" of each folder, whose findings appear among the problems. It runs the command line, which is installed apart. */
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
  const task = new Task({ ...definition }, folder, t('check'), 'rplan', execution, MATCHERS);
  task.group = TaskGroup.Test;
  return task;
}
