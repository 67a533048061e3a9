import type { CivilDate } from '@rplan/calendar';
import { compareDates } from '@rplan/calendar';
import { plainText } from '@rplan/syntax';
import type {
  About,
  AuthoredDocument,
  Due,
  Finding,
  IndexNode,
  OrderKey,
  Party,
  PartyMention,
  PartyRole,
  Responsibility,
  Table,
  TableItem,
  Task,
} from '@rplan/syntax/ast';
import {
  isAbout,
  isAddition,
  isAuthoredDocument,
  isChoice,
  isDue,
  isFinding,
  isGather,
  isOrder,
  isParty,
  isResponsibility,
  isStatus,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { documentAbove } from '../references/above.js';
import { resolveIn } from './deadlines.js';
import { isGroupTask, workOf } from './effective.js';
import { daysOf } from './lateness.js';
import { type Asked, standsAs, statusAsked } from './standing.js';
import type { TaskState, Tracking } from './tracking.js';

/** A task or finding that a table gathers, in the document that states it, and where it stands. */
export interface Row {
  readonly item: Task | Finding;
  readonly document: AuthoredDocument;
  readonly state: TaskState | undefined;
}

export interface TaskRow extends Row {
  readonly item: Task;
}

/** What later documents made of a document on the day that counts; nothing of one that is looked at as it was issued. */
type StandingOf = (document: AuthoredDocument) => Pick<Tracking, 'states' | 'added'>;

/** As issued: nothing has happened yet. */
const AS_ISSUED: Pick<Tracking, 'states' | 'added'> = { states: new Map(), added: [] };

/** Whether a table says more than from where: then its rows are chosen one by one. */
export function choosesRows({ items }: Table): boolean {
  return items.some(
    (item) =>
      isResponsibility(item) ||
      isAbout(item) ||
      isDue(item) ||
      isChoice(item) ||
      isStatus(item) ||
      isOrder(item) ||
      (isGather(item) && item.sources.some(({ ref }) => isParty(ref))),
  );
}

/** Whether a table asks where tasks stand: its own document is looked at as it stands then, and not as it was issued. */
export function asksStanding({ items }: Table): boolean {
  return items.some((item) => isChoice(item) || isStatus(item));
}

/** The rows that a table gathers, in its order. */
export function rowsOf(table: Table, home: AuthoredDocument, standingOf: StandingOf): Row[] {
  const sources = table.items.filter(isGather).flatMap(({ sources }) => sources.flatMap(({ ref }) => ref ?? []));
  const places = sources.filter((source) => !isParty(source) && placeOfItems(source));
  const ofItems = table.rows === 'finding' ? isFinding : isTask;
  const standing = (document: AuthoredDocument) =>
    document === home && !asksStanding(table) ? AS_ISSUED : standingOf(document);
  const rows = (places.length > 0 ? places : [home]).flatMap((place) => itemsIn(place, ofItems, standing));
  const leads = sources.filter(isParty);
  const chosen = rows.filter(
    (row) =>
      table.items.every((item) => meets(row, item, home)) &&
      (leads.length === 0 || leads.some((party) => takesPart(row, 'lead', { party }))),
  );
  const keys = table.items.filter(isOrder).flatMap((order) => order.keys);
  return keys.length > 0 ? [...chosen].sort(inOrderOf(keys)) : chosen;
}

/** How many tasks of a plan or of a part of it there are, of those of which something holds, and that a unit leads. */
export function countTasks(
  place: AstNode,
  asked: Asked | undefined,
  party: Party | undefined,
  standingOf: StandingOf,
): number {
  return itemsIn(place, isTask, standingOf).filter(
    (row) =>
      (asked === undefined || standsAs(row.state ?? NOTHING_KNOWN, asked)) &&
      (party === undefined || takesPart(row, 'lead', { party })),
  ).length;
}

/** The tasks of a plan or of a part of it, as they stand on the day that is looked at. */
export function taskRows(place: AstNode, standingOf: StandingOf): TaskRow[] {
  return itemsIn(place, isTask, standingOf) as TaskRow[];
}

const NOTHING_KNOWN = { status: undefined, doneLate: false, overdue: false };

function placeOfItems(node: AstNode): AuthoredDocument | undefined {
  if (isAuthoredDocument(node)) return node;
  return 'items' in node ? documentAbove(node) : undefined;
}

/**
 * What stands in a document or in a part of it and is work of its own: no groups, and nothing that was dropped. Then the tasks that others
 * added there.
 */
function itemsIn(place: AstNode, isWanted: (node: AstNode) => node is Task | Finding, standingOf: StandingOf): Row[] {
  const document = placeOfItems(place);
  if (!document) return [];
  const { states, added } = standingOf(document);
  const rows: Row[] = [];
  const look = (node: AstNode) => {
    if (!('items' in node)) return;
    for (const item of node.items as readonly AstNode[]) {
      const state = isTask(item) ? states.get(item) : undefined;
      if (state?.dropped) continue;
      if (isWanted(item) && !(isTask(item) && isGroupTask(item))) rows.push({ item, document, state });
      look(item);
    }
  };
  look(place);
  for (const { task, by } of added) {
    const into = additionAround(task)?.container?.ref;
    const isInside = place === document || (into !== undefined && isWithin(into, place));
    const state = states.get(task);
    if (isInside && isWanted(task) && !isGroupTask(task) && !state?.dropped)
      rows.push({ item: task, document: by, state });
  }
  return rows;
}

/** The nearest addition around what it adds. */
function additionAround(task: Task) {
  for (let at: AstNode | undefined = task.$container; at; at = at.$container) if (isAddition(at)) return at;
  return undefined;
}

function isWithin(node: AstNode | undefined, holder: AstNode): boolean {
  for (let at = node; at; at = at.$container) if (at === holder) return true;
  return false;
}

/** Whether a row is as one statement of the table asks; statements that ask nothing of rows are met. */
function meets(row: Row, item: TableItem, home: AuthoredDocument): boolean {
  if (isResponsibility(item)) {
    return item.parties.some(({ party, words }) =>
      takesPart(row, item.role, { party: party?.ref, words: words && plainText(words) }),
    );
  }
  if (isAbout(item)) return item.nodes.some(({ ref }) => ref && nodesNow(row, item).some((own) => isWithin(own, ref)));
  if (isDue(item)) return isDueWithin(row, item, home);
  if (!isChoice(item) && !isStatus(item)) return true;
  if (!isTask(row.item)) return false;
  const standing = row.state ?? NOTHING_KNOWN;
  if (isChoice(item)) return standsAs(standing, item.condition);
  const status = statusAsked(item);
  return status !== undefined && standing.status === status;
}

/** Whoever leads together with others leads. */
function takesPart(
  row: Row,
  role: PartyRole,
  asked: { readonly party?: Party | undefined; readonly words?: string | undefined },
): boolean {
  const own = [...partiesNow(row, role), ...(role === 'lead' ? partiesNow(row, 'joint lead') : [])];
  return own.some(({ party, words }) =>
    asked.party ? party?.ref === asked.party : !party?.ref && words !== undefined && plainText(words) === asked.words,
  );
}

/** Who takes part now: an amendment may have given the task to others. */
export function partiesNow(row: Row, role: PartyRole): readonly PartyMention[] {
  const changed = latest(row, (item): item is Responsibility => isResponsibility(item) && item.role === role);
  if (changed) return changed.flatMap(({ cleared, parties }) => (cleared ? [] : parties));
  return effectiveOf(row)?.parties.get(role) ?? [];
}

function nodesNow(row: Row, { relation }: About): readonly IndexNode[] {
  const kept = relation === 'maintains' || relation === 'improves' ? relation : 'about';
  const ofRelation = (other: About['relation']) =>
    kept === 'about' ? other !== 'maintains' && other !== 'improves' : other === kept;
  const changed = latest(row, (item): item is About => isAbout(item) && ofRelation(item.relation));
  if (changed) return changed.flatMap(({ nodes }) => nodes.flatMap(({ ref }) => ref ?? []));
  return effectiveOf(row)?.[kept] ?? [];
}

function latest<T extends AstNode>({ state }: Row, is: (node: AstNode) => node is T): T[] | undefined {
  const change = state?.changes.findLast(({ items }) => items.some(is));
  return change && (change.items as readonly AstNode[]).filter(is);
}

function effectiveOf({ item, document }: Row) {
  return workOf(document).effective.get(item);
}

/** The days by which a row asks for something: each turn, each day of several. */
function daysNow(row: Row): readonly CivilDate[] {
  const due = row.state ? row.state.due : effectiveOf(row)?.due;
  return daysOf(row.document, due);
}

function isDueWithin(row: Row, { deadline }: Due, home: AuthoredDocument): boolean {
  const span = deadline && resolveIn(home, deadline);
  if (!span?.due) return false;
  const { start, due } = span;
  return daysNow(row).some((day) => compareDates(day, due) <= 0 && (!start || compareDates(day, start) >= 0));
}

/** The order that is asked for; the order of the document where two are alike. Without a day, a lead, a node a row comes last. */
function inOrderOf(keys: readonly OrderKey[]): (a: Row, b: Row) => number {
  return (a, b) => keys.reduce((order, key) => order || BY[key](a, b), 0);
}

const BY: Readonly<Record<OrderKey, (a: Row, b: Row) => number>> = {
  due: (a, b) => inTurn(daysNow(a).at(-1), daysNow(b).at(-1), compareDates),
  lead: (a, b) => inTurn(leadWords(a), leadWords(b), (one, other) => one.localeCompare(other, 'vi')),
  about: (a, b) => inTurn(nodeName(a), nodeName(b), (one, other) => one.localeCompare(other, 'vi', { numeric: true })),
  status: (a, b) => rankOf(a) - rankOf(b),
};

function inTurn<T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compare(a, b);
}

function leadWords(row: Row): string | undefined {
  const [first] = partiesNow(row, 'lead');
  const said = first?.party?.ref?.title ?? first?.words;
  return said && plainText(said);
}

function nodeName(row: Row): string | undefined {
  return nodesNow(row, { relation: 'about' } as About)[0]?.name;
}

/** What is late comes first, what is done last. */
const RANKS: readonly Asked[] = [
  'overdue',
  'not reported',
  'not begun',
  'in progress',
  'paused',
  'proposed to drop',
  'kept up',
  'completed late',
  'completed',
];

function rankOf({ state }: Row): number {
  return RANKS.findIndex((asked) => standsAs(state ?? NOTHING_KNOWN, asked));
}
