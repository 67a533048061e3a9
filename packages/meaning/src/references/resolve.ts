import type { Assessment, Step } from '@rplan/syntax/ast';
import {
  isAbout,
  isAddition,
  isAmendment,
  isAssessment,
  isAuthoredDocument,
  isChange,
  isDrop,
  isLink,
  isNode,
  isParty,
  isProgress,
  isRank,
  isScore,
  isStep,
  isTaskCount,
  isTotal,
  isUpdate,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { foldedTable, foldName } from './fold.js';
import type { NameTable } from './members.js';
import { membersOf } from './members.js';

/**
 * What a reference stands for, or why it stands for nothing. `owner-unknown`: it names a part of a thing that is not found
 * itself; that thing is reported, and nothing can be said of its parts. `words`: it is no name, and words may stand there.
 */
export type Resolution =
  | { readonly ok: true; readonly node: AstNode }
  | {
      readonly ok: false;
      readonly problem: 'unknown' | 'owner-unknown' | 'wrong-type' | 'ambiguous' | 'words';
      readonly candidates: readonly AstNode[];
      /** Of a party in words that no declared one is called by. A piece that goes on with the one before has none. */
      readonly words?: string;
    };

const OWNER_UNKNOWN = { ok: false, problem: 'owner-unknown', candidates: [] } as const;

export interface Question {
  readonly container: AstNode;
  /** The reference as written, dots included. */
  readonly text: string;
  /** The name tables that it sees before the project's names, nearest first. */
  readonly scopes: () => readonly NameTable[];
  /** Whether a thing is of a type that may stand here. */
  readonly accepts: (node: AstNode) => boolean;
  /** Declarations of a project-wide name. */
  readonly project: (name: string) => readonly AstNode[];
  /** The indices of the project, for codes that name none. */
  readonly indices?: () => Iterable<AstNode>;
  /** The same for a name written in another way; without it, names are taken as written. */
  readonly projectFolded?: (name: string) => readonly AstNode[];
}

/** Resolves one reference: one map access a scope, nothing scanned. */
export function resolve(question: Question): Resolution {
  if (isScore(question.container)) {
    const result = question.container.$container;
    return result.index?.ref ? pick(question, memberOf(result, question.text)) : OWNER_UNKNOWN;
  }
  if (isStep(question.container)) {
    const ranked = rankOwner(question.container);
    if (ranked) return pick(question, populationsOf(ranked, question.text));
    if (isCounting(question.container)) {
      return resolveName({ ...question, accepts: (node) => isParty(node) && question.accepts(node) }, question.text);
    }
    const owner = stepOwner(question.container);
    if (!owner) return OWNER_UNKNOWN;
    const found = memberOf(owner, question.text);
    // The parts of a code that begins with a letter are steps of their own.
    if (found.length > 0 || !isNode(owner)) return pick(question, found);
    return pick(question, memberOf(owner, `${owner.name}.${question.text}`));
  }
  if (isAbout(question.container) && /^\d/.test(question.text)) return resolveCode(question);
  const dot = question.text.indexOf('.');
  if (dot < 0) return resolveName(question, question.text);
  // A code that begins with a letter is visible without its index, dots and all.
  const coded = question.project(question.text).filter(question.accepts);
  if (coded.length > 0) return pick(question, coded);
  const owner = resolveName({ ...question, accepts: () => true }, question.text.slice(0, dot));
  if (!owner.ok) return owner;
  return pick(question, memberOf(owner.node, question.text.slice(dot + 1)));
}

/** A code without its index is that of the one index that has it. */
function resolveCode({ text, indices }: Question): Resolution {
  const found = [...(indices?.() ?? [])].flatMap((index) => membersOf(index).get(text) ?? []);
  const [only, ...others] = found;
  if (only && others.length === 0) return { ok: true, node: only };
  return { ok: false, problem: only ? 'ambiguous' : 'unknown', candidates: found };
}

function resolveName(question: Question, name: string): Resolution {
  let wrong: readonly AstNode[] = [];
  const scopes = question.scopes();
  for (const scope of scopes) {
    const found = scope.get(name) ?? [];
    if (found.some(question.accepts)) return pick(question, found);
    if (wrong.length === 0) wrong = found;
  }
  const shared = question.project(name);
  const exact = shared.some(question.accepts) || wrong.length === 0 ? shared : wrong;
  const found = exact.length > 0 ? exact : folded(question, scopes, name);
  return found.length === 0 && planIsUnknown(question.container) ? OWNER_UNKNOWN : pick(question, found);
}

/** A name that nobody declares as written may be one written in another way. */
function folded({ accepts, projectFolded }: Question, scopes: readonly NameTable[], name: string): readonly AstNode[] {
  const key = foldName(name);
  const local = scopes.map((scope) => foldedTable(scope).get(key) ?? []).find((nodes) => nodes.some(accepts));
  return local ?? projectFolded?.(name) ?? [];
}

function memberOf(owner: AstNode, name: string): readonly AstNode[] {
  const members = membersOf(owner);
  return members.get(name) ?? foldedTable(members).get(foldName(name)) ?? [];
}

/** What a part of a link belongs to: the thing named before it. */
function stepOwner(step: Step): AstNode | undefined {
  const link = step.$container;
  if (!isLink(link)) return undefined;
  const index = link.steps.indexOf(step);
  return index > 0 ? link.steps[index - 1]?.node?.ref : link.target?.ref;
}

/** Whether a count stands before a part of a link: `{KH-1.số nhiệm vụ quá hạn.STC}` counts those that a unit leads. */
function isCounting(step: Step): boolean {
  const link = step.$container;
  return isLink(link) && isTaskCount(link.steps[link.steps.indexOf(step) - 1]?.field);
}

/** The result whose rank stands before a part of a link: `{KQ.hạng.CÁC-TỈNH}` names one of several. */
function rankOwner(step: Step): Assessment | undefined {
  const link = step.$container;
  if (!isLink(link)) return undefined;
  const before = link.steps[link.steps.indexOf(step) - 1];
  return before?.field === 'rank' && isAssessment(link.target?.ref) ? link.target.ref : undefined;
}

/** Those among whom a result, a total or a score of it is ranked, by the name that it gives them. */
function populationsOf(result: Assessment, name: string): AstNode[] {
  const found = new Set<AstNode>();
  const look = (items: readonly AstNode[]) => {
    for (const item of items) {
      if (isRank(item) && item.population?.ref && item.population.$refText === name) found.add(item.population.ref);
      if (isTotal(item) || isScore(item)) look(item.items);
    }
  };
  look(result.items);
  return [...found];
}

/** Whether items of a plan are named here while that plan itself is not found. */
function planIsUnknown(container: AstNode): boolean {
  if (!isUpdate(container) && !isChange(container) && !isDrop(container) && !isAddition(container)) return false;
  for (let node: AstNode | undefined = container.$container; node; node = node.$container) {
    if (isProgress(node) || isAmendment(node)) return !node.plan?.ref;
    const amendment = isAuthoredDocument(node) ? node.items.find(isAmendment) : undefined;
    if (amendment) return !amendment.plan?.ref;
  }
  return false;
}

function pick(question: Question, found: readonly AstNode[]): Resolution {
  const [only] = found;
  if (only && found.length === 1 && question.accepts(only)) return { ok: true, node: only };
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
