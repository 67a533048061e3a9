import { dayNumber, isComplete, parseIso } from '@rplan/calendar';
import type {
  Appendix,
  Assessment,
  Block,
  Citation,
  Current,
  Finding,
  Index,
  IndexNode,
  Inline,
  NodeRef,
  Party,
  PartyMention,
  Plan,
  Progress,
  Task,
} from '@rplan/model';

/** The things of a plan by their ids, and those that it mentions of other documents. */
export interface Names {
  readonly plan: Plan;
  readonly parties: ReadonlyMap<string, Party>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly indices: ReadonlyMap<string, Index>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly tasks: ReadonlyMap<string, Task>;
  /** What amendments and reports made of tasks, by the tasks' ids. */
  readonly current: ReadonlyMap<string, Current>;
  /** The reports on the tasks, up to the day that is looked at. */
  readonly reports: readonly Progress[];
  readonly sections: ReadonlyMap<string, readonly Inline[]>;
  /** What the plan carries of other documents, by theirs. */
  readonly others: ReadonlyMap<string, OtherItems>;
}

interface OtherItems {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly current: ReadonlyMap<string, Current>;
  /** The day on which they are looked at. */
  readonly asOf: string | undefined;
  readonly reports: readonly Progress[];
}

export function namesOf(plan: Plan): Names {
  const { blocks, appendices } = plan.document;
  return {
    plan,
    parties: byId(plan.parties),
    citations: byId(plan.citations),
    indices: byId(plan.indices),
    assessments: byId(plan.assessments),
    findings: byId(plan.findings),
    tasks: byId(plan.tasks),
    current: new Map(plan.current.map((current) => [current.task, current])),
    reports: reportsUpTo(plan),
    others: new Map(
      plan.others.map(({ document, findings, tasks, current = [], progress: reports = [], asOf }) => [
        document,
        {
          findings: byId(findings),
          tasks: byId(tasks),
          current: new Map(current.map((each) => [each.task, each])),
          asOf,
          reports,
        },
      ]),
    ),
    sections: new Map(sectionTitles([...blocks, ...appendices.flatMap((appendix) => appendix.blocks)])),
  };
}

/** As the compiler counts them: one without a complete date counts always, since nobody can say that it lies ahead. */
function reportsUpTo({ progress, asOf }: Plan): readonly Progress[] {
  const last = asOf === undefined ? undefined : parseIso(asOf);
  return progress.filter(({ date }) => !last || !date || !isComplete(date) || dayNumber(date) <= dayNumber(last));
}

/** A finding or task of this document or of another one that it mentions. */
export function itemAt(
  { kind, id, document }: { kind: 'task' | 'finding'; id: string; document: string },
  names: Names,
): Finding | Task | undefined {
  const of = document === names.plan.document.id ? names : names.others.get(document);
  return kind === 'task' ? of?.tasks.get(id) : of?.findings.get(id);
}

export function sectionTitleAt(document: string, id: string, { plan, sections }: Names): readonly Inline[] {
  if (document === plan.document.id) return sections.get(id) ?? [];
  const other = plan.others.find((candidate) => candidate.document === document);
  return other?.sections.find((section) => section.id === id)?.title ?? [];
}

export function appendicesOf(document: string, { plan }: Names): readonly Pick<Appendix, 'id' | 'mark'>[] {
  if (document === plan.document.id) return plan.document.appendices;
  return plan.others.find((candidate) => candidate.document === document)?.appendices ?? [];
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

/** `1.2. Báo cáo, kiểm tra`; of an index alone its short name. */
export function nodeWords({ index, code }: NodeRef, { indices }: Names): string {
  const found = indices.get(index);
  if (code === undefined) return found?.shortNames[0] ?? found?.title ?? index;
  const title = nodeAt(found, code)?.title;
  return title ? `${code}. ${title}` : code;
}

export function titleOf(id: string, { parties }: Names): string {
  return parties.get(id)?.title ?? id;
}

export function shortNameOf(id: string, names: Names): string {
  return names.parties.get(id)?.shortNames[0] ?? titleOf(id, names);
}

/** Who issued a document, behind `của`: a body by its short name, a post with that of its body, `Chủ tịch UBND tỉnh`. */
export function issuerWords(id: string, names: Names): string {
  const party = names.parties.get(id);
  const [said, body] = [shortNameOf(id, names), party?.kind === 'role' ? party.parent : undefined];
  const whose = body === undefined ? '' : shortNameOf(body, names);
  const [inSmall, sought] = [said.toLocaleLowerCase('vi'), whose.toLocaleLowerCase('vi')];
  return whose === '' || inSmall.includes(sought) ? said : `${said} ${whose}`;
}

/** Parties as an office lists them: by their titles or the author's words, joined by semicolons, or as the author joined them. */
export function partyWords(mentions: readonly PartyMention[], names: Names): string {
  return listed(mentions, (party) => titleOf(party, names));
}

/** Parties that a line names where nothing else says whose they are: by the author's words, posts with their bodies, `Giám đốc Sở Nội vụ`. */
export function namedPartyWords(mentions: readonly PartyMention[], names: Names): string {
  return listed(mentions, (party) => fullTitleOf(party, names));
}

function listed(mentions: readonly PartyMention[], title: (party: string) => string): string {
  return mentions.reduce((list, { party, words, joint }) => {
    const said = words ?? (party === undefined ? '' : title(party));
    if (list === '' || said === '') return list + said;
    const between = joint === undefined ? '; ' : joint === '/' ? '/' : ` ${joint} `;
    return `${list}${between}${said}`;
  }, '');
}

function fullTitleOf(id: string, names: Names): string {
  const party = names.parties.get(id);
  const body = party?.kind === 'role' && party.parent !== undefined ? titleOf(party.parent, names) : '';
  return `${titleOf(id, names)} ${body}`.trim();
}

function* sectionTitles(blocks: readonly Block[]): Generator<readonly [string, readonly Inline[]]> {
  for (const block of blocks) {
    if (block.type === 'section' && block.id !== undefined) yield [block.id, block.title];
    if ('blocks' in block) yield* sectionTitles(block.blocks);
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
