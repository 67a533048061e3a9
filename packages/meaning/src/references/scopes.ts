import { onceEach } from '@rplan/syntax';
import type { Finding, Task } from '@rplan/syntax/ast';
import {
  Addition,
  Amendment,
  AuthoredDocument,
  Change,
  Drop,
  isAddition,
  isAmendment,
  isAuthoredDocument,
  isChange,
  isDrop,
  isFinding,
  isOrgUnit,
  isProgress,
  isTask,
  isUpdate,
  OrgUnit,
  Progress,
  Update,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { NameTable } from './members.js';
import { membersOf } from './members.js';

/**
 * The name tables that a reference sees before the project's names, nearest first: the units it stands in, then its own
 * document. What `update`, `change`, `drop` and `add into` name is looked for in their plan first, then at home; what stands
 * inside an amendment is looked for at home first, then in the plan.
 */
export function localScopes(container: AstNode): NameTable[] {
  const scopes: NameTable[] = [];
  let plan: AuthoredDocument | undefined;
  const namesPlanItem = isChange(container) || isDrop(container) || isAddition(container) || isUpdate(container);
  for (let node: AstNode | undefined = container; node; node = node.$container) {
    if (isOrgUnit(node)) scopes.push(membersOf(node));
    else if (isAmendment(node)) plan ??= node === container ? undefined : node.plan?.ref;
    else if (isProgress(node)) plan ??= node === container ? undefined : node.plan?.ref;
    else if (isAuthoredDocument(node)) {
      scopes.push(membersOf(node));
      plan ??= amendedPlan(node, container);
    }
  }
  if (plan) {
    if (namesPlanItem) scopes.unshift(membersOf(plan));
    else scopes.push(membersOf(plan));
  }
  return scopes;
}

const amendmentOf = onceEach(({ items }: AuthoredDocument) => items.find(isAmendment));

/** The plan that a document amends; which statement says so is looked for once a syntax tree, since every reference asks. */
function amendedPlan(document: AuthoredDocument, container: AstNode): AuthoredDocument | undefined {
  const amendment = amendmentOf(document);
  return amendment && amendment !== container ? amendment.plan?.ref : undefined;
}

/**
 * The name tables of the references of one file while it is linked: all that a task or finding holds sees the same ones. To be used for one pass
 * only, since an edit puts a task into another tree.
 */
export class ScopesOfPass {
  private item: Task | Finding | undefined;
  private scopes: readonly NameTable[] = [];

  of(container: AstNode): readonly NameTable[] {
    const item = itemAround(container);
    if (!item) return localScopes(container);
    if (item !== this.item) {
      this.item = item;
      this.scopes = localScopes(item);
    }
    return this.scopes;
  }
}

function itemAround(container: AstNode): Task | Finding | undefined {
  for (let node: AstNode | undefined = container; node && !seesOtherNames(node); node = node.$container)
    if (isTask(node) || isFinding(node)) return node;
  return undefined;
}

/** Whether what stands in a node may see other names than what stands around it, or the node itself does. */
function seesOtherNames({ $type }: AstNode): boolean {
  return OWN_SCOPES.has($type);
}

const OWN_SCOPES: ReadonlySet<string> = new Set([
  OrgUnit.$type,
  AuthoredDocument.$type,
  Amendment.$type,
  Progress.$type,
  Update.$type,
  Change.$type,
  Drop.$type,
  Addition.$type,
]);
