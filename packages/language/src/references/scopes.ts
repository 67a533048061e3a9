import type { AstNode } from 'langium';
import type { Amendment, AuthoredDocument } from '../generated/ast.js';
import {
  isAddition,
  isAmendment,
  isAuthoredDocument,
  isChange,
  isDrop,
  isOrgUnit,
  isProgress,
  isUpdate,
} from '../generated/ast.js';
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
    else if (isAmendment(node)) plan ??= node === container ? undefined : node.plan.ref;
    else if (isProgress(node)) plan ??= node === container ? undefined : node.plan.ref;
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

const amendments = new WeakMap<AuthoredDocument, Amendment | false>();

/** The plan that a document amends; which statement says so is looked for once a syntax tree, since every reference asks. */
function amendedPlan(document: AuthoredDocument, container: AstNode): AuthoredDocument | undefined {
  let amendment = amendments.get(document);
  if (amendment === undefined) {
    amendment = document.items.find(isAmendment) ?? false;
    amendments.set(document, amendment);
  }
  return amendment && amendment !== container ? amendment.plan.ref : undefined;
}
