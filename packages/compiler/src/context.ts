import { type DocumentFacts, qualifiedName, type Tracking } from '@rplan/meaning';
import type { Due, NodeRef, PartyMention } from '@rplan/model';
import * as ast from '@rplan/syntax/ast';

/** The name of a source file in the plan, by its URI. */
export type SourceNames = (uri: string) => string;

/** What every mapper of one compilation shares: the document with its facts, and what it refers to so far. */
export interface CompileContext {
  readonly document: ast.AuthoredDocument;
  readonly facts: DocumentFacts;
  readonly sourceMap: SourceNames | undefined;
  readonly used: UsedThings;
  /** Deadlines that were read: one is both a task's own and what holds for it and for others. */
  readonly deadlines: Map<ast.Deadline, Due>;
  /** The words of deadlines, by how they are written and what they name. */
  readonly words: Map<string, string>;
  /** Mentions of parties without words of their own, and of nodes: a plan names the same few in thousands of places. */
  readonly mentions: Map<ast.Party, PartyMention>;
  readonly nodeRefs: Map<ast.IndexNode, NodeRef>;
  /** Ids of findings and tasks; those without a name are numbered in the order of the file. */
  readonly ids: ReadonlyMap<ast.Finding | ast.Task, string>;
  /** Ids of the tasks that are followed through time: its own, and those that later documents added. */
  readonly tracked: ReadonlyMap<ast.Task, string>;
  /** Other documents whose tasks a table gathers, or a link asks the state of: they are followed through time too. */
  readonly gathered: Set<ast.AuthoredDocument>;
  /** Where another document of the project stands on the day of this one. */
  readonly standingOf: (other: ast.AuthoredDocument) => Tracking;
}

type Usable =
  | ast.OrgUnit
  | ast.Group
  | ast.Role
  | ast.CitedDocument
  | ast.AuthoredDocument
  | ast.Index
  | ast.Assessment;

type LocalItem = ast.Task | ast.Finding | ast.Section | ast.Appendix;

/** Things the document refers to, each once, in the order of first use. They are compiled after the document itself. */
export class UsedThings {
  private readonly things = new Map<Usable, string>();
  private readonly mentioned = new Set<LocalItem>();

  /** Notes that a thing is used and returns the id by which the model refers to it. */
  id(thing: Usable): string {
    const known = this.things.get(thing);
    if (known !== undefined) return known;
    const id = idOf(thing);
    this.things.set(thing, id);
    return id;
  }

  /** Notes that an item of some document is mentioned. */
  mention(item: LocalItem): void {
    this.mentioned.add(item);
  }

  /** Everything mentioned, what was added while reading included. */
  items(): IterableIterator<LocalItem> {
    return this.mentioned.values();
  }

  /** Everything used, what was added while reading included: a group's members bring their own parents. */
  all(): IterableIterator<Usable> {
    return this.things.keys();
  }
}

/** Units, groups and posts carry their owner's name, since two units may both have a `GĐ`. */
function idOf(thing: Usable): string {
  return ast.isOrgUnit(thing) || ast.isGroup(thing) || ast.isRole(thing) ? qualifiedName(thing) : thing.name;
}

/** Gives every finding and task of a document its id: its own name, else `#task-3` by its place among the unnamed. */
export function idsOf({ work }: DocumentFacts): ReadonlyMap<ast.Finding | ast.Task, string> {
  const ids = new Map<ast.Finding | ast.Task, string>();
  const number = (items: readonly (ast.Finding | ast.Task)[], kind: string) => {
    let unnamed = 0;
    for (const item of items) ids.set(item, item.name ?? `#${kind}-${++unnamed}`);
  };
  number(work.findings, 'finding');
  number(work.tasks, 'task');
  return ids;
}
