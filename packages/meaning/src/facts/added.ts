import type { AuthoredDocument, Task } from '@rplan/syntax/ast';
import { isAddition, isAmendment, isAuthoredDocument, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** A task that a later document adds to a plan: it is a task of the plan from then on. */
export interface AddedTask {
  readonly task: Task;
  readonly by: AuthoredDocument;
}

/** The tasks that a document adds to a plan, in the order of the file. */
export function tasksAddedTo(plan: AuthoredDocument, by: AuthoredDocument): AddedTask[] {
  const found: AddedTask[] = [];
  const look = (items: readonly AstNode[]) => {
    for (const item of items) {
      if (isTask(item) && planOf(item) === plan) found.push({ task: item, by });
      if ('items' in item) look(item.items as readonly AstNode[]);
    }
  };
  look(by.items);
  return found;
}

/** The plan that a task is added to by the document in which it stands; undefined for a task of that document itself. */
export function planOf(task: Task): AuthoredDocument | undefined {
  let isAdded = false;
  for (let node: AstNode | undefined = task.$container; node; node = node.$container) {
    if (isAmendment(node)) return node.plan?.ref;
    if (isAddition(node)) isAdded = true;
    // What is added where no amendment is around is added to the one that the document amends.
    if (isAuthoredDocument(node)) return isAdded ? node.items.find(isAmendment)?.plan?.ref : undefined;
  }
  return undefined;
}
