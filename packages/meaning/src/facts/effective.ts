import { onceEach, statementOf, statements } from '@rplan/syntax';
import type {
  About,
  AuthoredDocument,
  Due,
  Finding,
  IndexNode,
  Mode,
  ModeKind,
  PartyMention,
  PartyRole,
  ReportsTo,
  Responsibility,
  Task,
} from '@rplan/syntax/ast';
import { isFinding, isSection, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** A statement that holds for what stands inside the block which states it. */
type Inherited = Responsibility | About | Due | ReportsTo | Mode;
/** By keyword. What was cleared holds nothing and is an empty list. */
type Held = ReadonlyMap<string, readonly Inherited[]>;

/**
 * What holds for a task or finding after inheritance: of each keyword its own statements, else those of the nearest block around it that has
 * any; `_` clears them. It holds statements and not what they refer to, so that it is as lasting as the syntax tree.
 */
export class Effective {
  private mentions: ReadonlyMap<PartyRole, readonly PartyMention[]> | undefined;

  constructor(private readonly held: Held) {}

  /** The statements that hold, in the order of the file. What is said twice of one item adds up: two lines of `phối hợp` are one list. */
  of(keyword: string): readonly Inherited[] {
    return this.held.get(keyword) ?? [];
  }

  has(keyword: string): boolean {
    return this.of(keyword).length > 0;
  }

  get parties(): ReadonlyMap<PartyRole, readonly PartyMention[]> {
    this.mentions ??= this.partiesByRole();
    return this.mentions;
  }

  get due(): Due | undefined {
    return this.of('due').at(-1) as Due | undefined;
  }

  get about(): readonly IndexNode[] {
    return this.nodes('about');
  }

  get maintains(): readonly IndexNode[] {
    return this.nodes('maintains');
  }

  get improves(): readonly IndexNode[] {
    return this.nodes('improves');
  }

  get reportsTo(): ReportsTo | undefined {
    return this.of('reports to').at(-1) as ReportsTo | undefined;
  }

  get mode(): ModeKind | undefined {
    return (this.of('mode').at(-1) as Mode | undefined)?.mode;
  }

  private nodes(relation: About['relation']): readonly IndexNode[] {
    return (this.of(relation) as readonly About[]).flatMap(({ nodes }) => nodes.flatMap(({ ref }) => ref ?? []));
  }

  private partiesByRole(): ReadonlyMap<PartyRole, readonly PartyMention[]> {
    const byRole = new Map<PartyRole, readonly PartyMention[]>();
    for (const [keyword, held] of this.held) {
      const parties = held.flatMap((statement) => (statement.$type === 'Responsibility' ? statement.parties : []));
      if (ROLES.has(keyword)) byRole.set(keyword as PartyRole, parties);
    }
    return byRole;
  }

  /** What holds inside a block with these items. */
  inside(items: readonly AstNode[]): Effective {
    let held: Map<string, readonly Inherited[]> | undefined;
    const own = new Set<string>();
    // A loop: this passes over every statement of a document.
    for (const item of items) {
      if (!INHERITED.has(item.$type)) continue;
      const keyword = statementOf(item)?.keyword;
      if (keyword === undefined) continue;
      held ??= new Map(this.held);
      const before = own.has(keyword) ? (held.get(keyword) ?? []) : [];
      own.add(keyword);
      held.set(keyword, (item as Inherited).cleared ? [] : [...before, item as Inherited]);
    }
    return held ? new Effective(held) : this;
  }
}

const INHERITED: ReadonlySet<string> = new Set(statements.flatMap(({ inherited, type }) => (inherited ? [type] : [])));
const ROLES: ReadonlySet<string> = new Set(
  statements.flatMap(({ type, keyword }) => (type === 'Responsibility' ? [keyword] : [])),
);

/** The findings and tasks of one document with their effective values, in the order of the file. */
export interface Work {
  readonly findings: readonly Finding[];
  readonly tasks: readonly Task[];
  readonly effective: ReadonlyMap<Finding | Task, Effective>;
}

/** Walks a document once, carrying down what every block gives to what it holds. */
export const workOf = onceEach((document: AuthoredDocument): Work => {
  const work = { findings: [] as Finding[], tasks: [] as Task[], effective: new Map<Finding | Task, Effective>() };
  collect(document.items, new Effective(new Map()).inside(document.items), work);
  return work;
});

function collect(
  items: readonly AstNode[],
  held: Effective,
  work: { findings: Finding[]; tasks: Task[]; effective: Map<Finding | Task, Effective> },
): void {
  for (const item of items) {
    if (!('items' in item)) continue;
    const inner = item.items as readonly AstNode[];
    const own = held.inside(inner);
    if (isTask(item)) work.tasks.push(item);
    else if (isFinding(item)) work.findings.push(item);
    if (isTask(item) || isFinding(item)) work.effective.set(item, own);
    collect(inner, own, work);
  }
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
