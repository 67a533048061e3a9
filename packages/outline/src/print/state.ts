import type {
  Assessment,
  Block,
  Citation,
  Finding,
  Index,
  IndexNode,
  Inline,
  Other,
  Party,
  Plan,
  Task,
} from '@rplan/model';
import type { LayoutProfile } from '../profile/index.js';

/** What printing one document needs: its things by id, and what has been printed so far. */
export interface PrintState {
  readonly plan: Plan;
  readonly profile: LayoutProfile;
  readonly parties: ReadonlyMap<string, Party>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly indices: ReadonlyMap<string, Index>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly tasks: ReadonlyMap<string, Task>;
  /** What the document mentions of others, by their ids. */
  readonly others: ReadonlyMap<string, Other>;
  /** Titles of named sections. */
  readonly sections: ReadonlyMap<string, readonly Inline[]>;
  /**
   * Documents that were mentioned: the first mention prints the whole citation, later ones its kind and number. The order is
   * that of printing, so footnotes count at their mark; head, addressees and recipients count nowhere.
   */
  readonly mentioned: Set<string>;
  /** Ids of footnotes in the order of their first mark. */
  readonly notes: string[];
}

export function printState(plan: Plan, profile: LayoutProfile): PrintState {
  return {
    plan,
    profile,
    parties: byId(plan.parties),
    citations: byId(plan.citations),
    indices: byId(plan.indices),
    assessments: byId(plan.assessments),
    findings: byId(plan.findings),
    tasks: byId(plan.tasks),
    others: new Map(plan.others.map((other) => [other.document, other])),
    sections: new Map(
      sectionTitles([...plan.document.blocks, ...plan.document.appendices.flatMap(({ blocks }) => blocks)]),
    ),
    mentioned: new Set(),
    notes: [],
  };
}

/** The same things with mentions of its own, for parts of the page that are no part of the text. */
export function asideOf(state: PrintState): PrintState {
  return { ...state, mentioned: new Set(state.citations.keys()) };
}

/** A finding or task of this document or of another one that it mentions. */
export function itemAt(
  { kind, id, document }: { kind: 'task' | 'finding'; id: string; document: string },
  { plan, tasks, findings, others }: PrintState,
): Finding | Task | undefined {
  if (document === plan.document.id) return kind === 'task' ? tasks.get(id) : findings.get(id);
  const other = others.get(document);
  return (kind === 'task' ? other?.tasks : other?.findings)?.find((item) => item.id === id);
}

/** A node of an index, wherever it stands in the tree. */
export function nodeAt(index: Index | undefined, code: string): IndexNode | undefined {
  const search = (nodes: readonly IndexNode[]): IndexNode | undefined => {
    for (const node of nodes) {
      const found = node.code === code ? node : search(node.nodes);
      if (found) return found;
    }
    return undefined;
  };
  return index && search(index.nodes);
}

function* sectionTitles(blocks: readonly Block[]): Generator<readonly [string, readonly Inline[]]> {
  for (const block of blocks) {
    if (block.type === 'section' && block.id !== undefined) yield [block.id, block.title];
    if ('blocks' in block) yield* sectionTitles(block.blocks);
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
