import type { Tracking } from '@rplan/meaning';
import { isGroupTask, type TaskRow } from '@rplan/meaning';
import type * as ast from '@rplan/syntax/ast';

/** Why a task stays behind. */
export type Reason = 'done' | 'dropped';

/** What becomes of each task: those that go on by the names that they have then, those that stay with the reason. */
export interface Fate {
  readonly rolled: ReadonlyMap<ast.Task, { readonly name: string; readonly row: TaskRow }>;
  readonly left: ReadonlyMap<ast.Task, Reason>;
}

/** Done and dropped tasks stay behind; all others go on, those that are proposed to be dropped too: nobody decided yet. */
export function fateOf(tracking: Tracking, rows: readonly TaskRow[]): Fate {
  const left = new Map<ast.Task, Reason>();
  for (const [task, { dropped, status }] of tracking.states) {
    if (isGroupTask(task)) continue;
    if (dropped) left.set(task, 'dropped');
    else if (status === 'done') left.set(task, 'done');
  }
  const taken = new Set<string>();
  const rolled = new Map<ast.Task, { name: string; row: TaskRow }>();
  const open = rows.filter(({ item }) => !left.has(item));
  // Names that were given are kept; the rest are counted on.
  for (const { item } of open) if (item.name !== undefined) taken.add(item.name);
  const used = new Set<string>();
  let count = 0;
  for (const row of open) {
    let { name } = row.item;
    for (; name === undefined || used.has(name); ) {
      count++;
      name = taken.has(`NV-${count}`) ? undefined : `NV-${count}`;
    }
    used.add(name);
    rolled.set(row.item, { name, row });
  }
  return { rolled, left };
}
