import type {
  About,
  AuthoredDocument,
  Due,
  Finding,
  IndexNode,
  Item,
  ModeKind,
  PartyMention,
  PartyRole,
  ReportsTo,
  Task,
} from '@rplan/syntax/ast';
import {
  isAbout,
  isAppendix,
  isDue,
  isFinding,
  isMode,
  isReportsTo,
  isResponsibility,
  isSection,
  isTable,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** What holds for a task or finding after inheritance: the nearest value wins, `_` clears. */
export interface Effective {
  readonly parties: ReadonlyMap<PartyRole, readonly PartyMention[]>;
  readonly due: Due | undefined;
  readonly about: readonly IndexNode[];
  readonly maintains: readonly IndexNode[];
  readonly improves: readonly IndexNode[];
  readonly reportsTo: ReportsTo | undefined;
  readonly mode: ModeKind | undefined;
}

/** The findings and tasks of one document with their effective values, in the order of the file. */
export interface Work {
  readonly findings: readonly Finding[];
  readonly tasks: readonly Task[];
  readonly effective: ReadonlyMap<Finding | Task, Effective>;
}

const NOTHING: Effective = {
  parties: new Map(),
  due: undefined,
  about: [],
  maintains: [],
  improves: [],
  reportsTo: undefined,
  mode: undefined,
};

/** Walks a document once, carrying down what sections and groups give to what they hold. */
export function workOf(document: AuthoredDocument): Work {
  const work = { findings: [] as Finding[], tasks: [] as Task[], effective: new Map<Finding | Task, Effective>() };
  collect(document.items, inherit(NOTHING, document.items), work);
  return work;
}

function collect(
  items: readonly AstNode[],
  outer: Effective,
  work: { findings: Finding[]; tasks: Task[]; effective: Map<Finding | Task, Effective> },
): void {
  for (const item of items) {
    if (isTask(item) || isFinding(item)) {
      const own = inherit(outer, item.items);
      work.effective.set(item, own);
      if (isTask(item)) work.tasks.push(item);
      else work.findings.push(item);
      collect(item.items, own, work);
    } else if (isSection(item) || isAppendix(item) || isTable(item)) {
      collect(item.items, inherit(outer, item.items), work);
    } else if ('items' in item) collect(item.items as AstNode[], outer, work);
  }
}

/**
 * The values that hold inside, given those outside and the properties that stand directly inside. What is said twice of one
 * item adds up: two lines of `phối hợp` are one list.
 */
function inherit(outer: Effective, items: readonly (Item | AstNode)[]): Effective {
  const parties = new Map<PartyRole, readonly PartyMention[]>();
  let { due, reportsTo, mode } = outer;
  const nodes: Partial<Record<About['relation'], readonly IndexNode[]>> = {};
  for (const item of items) {
    if (isResponsibility(item)) {
      parties.set(item.role, item.cleared ? [] : [...(parties.get(item.role) ?? []), ...item.parties]);
    } else if (isDue(item)) due = item.cleared ? undefined : item;
    else if (isReportsTo(item)) reportsTo = item.cleared ? undefined : item;
    else if (isMode(item)) mode = item.cleared ? undefined : item.mode;
    else if (isAbout(item))
      nodes[item.relation] = item.cleared
        ? []
        : [...(nodes[item.relation] ?? []), ...item.nodes.flatMap((node) => node.ref ?? [])];
  }
  return {
    parties: parties.size > 0 ? new Map([...outer.parties, ...parties]) : outer.parties,
    due,
    about: nodes.about ?? outer.about,
    maintains: nodes.maintains ?? outer.maintains,
    improves: nodes.improves ?? outer.improves,
    reportsTo,
    mode,
  };
}

/** A task with tasks inside is a group: it is no work of its own, and rules about missing things look at its leaves. */
export function isGroupTask(task: Task): boolean {
  return hasTask(task.items);
}

function hasTask(items: readonly AstNode[]): boolean {
  // A loop: many rules ask this of every task.
  for (const item of items) if (isTask(item) || (isSection(item) && hasTask(item.items))) return true;
  return false;
}
