import type { AstNode } from 'langium';
import type { Step } from '../generated/ast.js';
import { isLink, isScore, isStep } from '../generated/ast.js';
import { membersOf } from './members.js';
import { localScopes } from './scopes.js';

/** What a reference stands for, or why it stands for nothing. */
export type Resolution =
  | { readonly ok: true; readonly node: AstNode }
  | {
      readonly ok: false;
      readonly problem: 'unknown' | 'wrong-type' | 'ambiguous';
      readonly candidates: readonly AstNode[];
    };

export interface Question {
  readonly container: AstNode;
  /** The reference as written, dots included. */
  readonly text: string;
  /** Whether a thing is of a type that may stand here. */
  readonly accepts: (node: AstNode) => boolean;
  /** Declarations of a project-wide name. */
  readonly project: (name: string) => readonly AstNode[];
}

/** Resolves one reference: one map access a scope, nothing scanned. */
export function resolve(question: Question): Resolution {
  if (isScore(question.container)) return pick(question, memberOf(question.container.$container, question.text));
  if (isStep(question.container)) return pick(question, stepCandidates(question.container, question.text));
  const dot = question.text.indexOf('.');
  if (dot < 0) return resolveName(question, question.text);
  const owner = resolveName({ ...question, accepts: () => true }, question.text.slice(0, dot));
  if (!owner.ok) return owner;
  return pick(question, memberOf(owner.node, question.text.slice(dot + 1)));
}

function resolveName(question: Question, name: string): Resolution {
  let wrong: readonly AstNode[] = [];
  for (const scope of localScopes(question.container)) {
    const found = scope.get(name) ?? [];
    if (found.some(question.accepts)) return pick(question, found);
    if (wrong.length === 0) wrong = found;
  }
  const found = question.project(name);
  return pick(question, found.some(question.accepts) || wrong.length === 0 ? found : wrong);
}

function memberOf(owner: AstNode, name: string): readonly AstNode[] {
  return membersOf(owner).get(name) ?? [];
}

/** What a part of a link stands behind: the thing named before it. */
function stepCandidates(step: Step, name: string): readonly AstNode[] {
  const link = step.$container;
  if (!isLink(link)) return [];
  const index = link.steps.indexOf(step);
  const before = index > 0 ? link.steps[index - 1]?.node?.ref : link.target?.ref;
  if (!before) return [];
  return memberOf(before, name);
}

function pick(question: Question, found: readonly AstNode[]): Resolution {
  const fitting = found.filter(question.accepts);
  const [first] = fitting;
  if (!first) return { ok: false, problem: found.length > 0 ? 'wrong-type' : 'unknown', candidates: found };
  const owners = new Set(fitting.map((node) => node.$container));
  // Two declarations in one place are a duplicate, reported there; in two places the name alone does not tell which.
  if (owners.size > 1 && fitting.some((node) => node.$container !== first.$container && !isTopLevel(node))) {
    return { ok: false, problem: 'ambiguous', candidates: fitting };
  }
  return { ok: true, node: first };
}

function isTopLevel(node: AstNode): boolean {
  return node.$container?.$type === 'Model';
}
