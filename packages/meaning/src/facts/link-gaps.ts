import { parsePartialDate } from '@rplan/calendar';
import { achievedIn, plainText, statusIn } from '@rplan/syntax';
import type {
  Assessment,
  AuthoredDocument,
  CitedDocument,
  Delta,
  Finding,
  Index,
  Link,
  LinkField,
  Node,
  PartyRole,
  Rank,
  Stage,
  Task,
} from '@rplan/syntax/ast';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isDateLine,
  isEvidence,
  isFinding,
  isIndex,
  isMaximum,
  isNode,
  isNote,
  isNumberLine,
  isPoints,
  isProgress,
  isProgressText,
  isRank,
  isStageScore,
  isTarget,
  isTask,
  isTextList,
  isTotal,
  isVerifiedBy,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { documentAbove } from '../references/above.js';
import { planOf } from './added.js';
import { compare, ZERO } from './decimal.js';
import type { Effective } from './effective.js';
import { askedParts, isCount, STANDING_PARTS } from './link-parts.js';
import type { Scores } from './scores.js';
import { countTasks } from './task-selection.js';
import type { TaskState, Tracking } from './tracking.js';

/** Why a link prints nothing of what it names. */
export type LinkGap =
  /** The thing is there, the part is not: `write` is the statement that would give it, `into` the node to which it belongs. */
  | { readonly kind: 'part'; readonly part: LinkField; readonly write: string; readonly into: AstNode }
  /** A note is marked with `{^CT-1}`, and nothing else is. */
  | { readonly kind: 'unmarked-note' | 'no-note' }
  /** A report on tasks has no words of its own. */
  | { readonly kind: 'report' }
  /** No report up to the day says it of the task. */
  | { readonly kind: 'unreported'; readonly part: LinkField; readonly into: Task }
  /** There is no task to count. */
  | { readonly kind: 'no-task'; readonly into: AstNode };

/** What of a project a link is looked up in. */
export interface GapContext {
  /** What holds for a finding or task of any document after inheritance. */
  effectiveOf(item: Finding | Task): Effective | undefined;
  /** Whether the only labelled link to an item without text gives it its words. */
  isSpan(item: Finding | Task): boolean;
  scoresOf(result: Assessment): Scores | undefined;
  /** Where a document stands on the day of the one in which the link is. */
  standingOf(document: AuthoredDocument): Tracking;
}

/** What is missing for a link with a name to print what it asks for; undefined where it prints it, and where its parts are no parts of the thing. */
export function linkGap(link: Link, context: GapContext): LinkGap | undefined {
  const target = link.target?.ref;
  if (!target) return undefined;
  if (link.footnote) return isNote(target) ? undefined : { kind: 'no-note' };
  if (link.labelled) return undefined;
  const { owner, result, parts, population } = askedParts(link);
  if (isNote(owner)) return { kind: 'unmarked-note' };
  if (isProgress(owner)) return { kind: 'report' };
  if (isAssessment(result)) {
    const scores = context.scoresOf(result);
    if (!scores || (owner !== result && !isNode(owner))) return undefined;
    return resultGap({ result, scores, population }, isNode(owner) ? owner : undefined, parts);
  }
  const [part] = parts;
  if (owner && isCount(part)) {
    return countTasks(owner, undefined, undefined, context.standingOf) > 0
      ? undefined
      : { kind: 'no-task', into: owner };
  }
  if (isTask(owner) && part && STANDING_PARTS.includes(part)) return standingGap(owner, part, context);
  if (isTask(owner) || isFinding(owner)) return itemGap(owner, part ?? 'content', context);
  if (isCitedDocument(owner) || isAuthoredDocument(owner)) return part && citationGap(owner, part);
  if (isIndex(owner) || isNode(owner)) return part === 'maximum' ? maximumGap(owner) : undefined;
  return undefined;
}

/** The same for a part of an item: of the one in whose text a bare dot stands. */
export function itemGap(item: Finding | Task, part: LinkField, context: GapContext): LinkGap | undefined {
  return states(item, part, context) ? undefined : gap(part, part, item);
}

function gap(part: LinkField, write: string, into: AstNode): LinkGap {
  return { kind: 'part', part, write, into };
}

const ROLES: ReadonlySet<string> = new Set<PartyRole>([
  'lead',
  'joint lead',
  'implementer',
  'support',
  'monitor',
  'responsible',
  'at',
]);

function states(item: Finding | Task, part: LinkField, { effectiveOf, isSpan }: GapContext): boolean {
  const { items } = item;
  if (ROLES.has(part)) return (effectiveOf(item)?.parties.get(part as PartyRole)?.length ?? 0) > 0;
  switch (part) {
    case 'content':
      return item.text ? plainText(item.text) !== '' || item.text.parts.length > 0 : isSpan(item);
    case 'due':
      return effectiveOf(item)?.due !== undefined;
    case 'about':
      return (effectiveOf(item)?.about.length ?? 0) > 0;
    case 'target':
      return items.some(isTarget);
    case 'evidence':
      return items.some(isEvidence);
    case 'deducts':
    case 'recovers':
      return items.some((each) => isPoints(each) && each.effect === part && each.value !== undefined);
    default:
      return items.some((each) => isTextList(each) && each.field === part && each.texts.length > 0);
  }
}

/** What is told of a task by reports and amendments. A status and a delay are always known: nobody reported, none. */
function standingGap(task: Task, part: LinkField, { standingOf, effectiveOf }: GapContext): LinkGap | undefined {
  const state = stateOf(task, standingOf);
  if (part === 'current due') {
    const due = state ? state.due : effectiveOf(task)?.due;
    return due ? undefined : gap('due', 'due', task);
  }
  const updates = state?.updates ?? [];
  const items = updates.flatMap((update) => update.items);
  // How far it was before it was done is past.
  const done = updates.findLastIndex((update) => statusIn(update.items)?.kind === 'done');
  const isCounted = updates.slice(Math.max(0, done)).some((update) => achievedIn(update.items).length > 0);
  const isSaid: Readonly<Partial<Record<LinkField, boolean>>> = {
    achieved: isCounted,
    reason: items.some((item) => isProgressText(item) && item.field === 'reason'),
    finished: state?.finished !== undefined,
    'reported result':
      isCounted ||
      state?.finished !== undefined ||
      items.some(
        (item) =>
          isVerifiedBy(item) || (isProgressText(item) && (item.field === 'deliverable' || item.field === 'proof')),
      ),
  };
  return isSaid[part] === false ? { kind: 'unreported', part, into: task } : undefined;
}

/** Where a task stands; one that a later document adds to a plan stands where that plan's tasks do. */
export function stateOf(task: Task, standingOf: GapContext['standingOf']): TaskState | undefined {
  const document = planOf(task) ?? documentAbove(task);
  return document && standingOf(document).states.get(task);
}

function citationGap(document: CitedDocument | AuthoredDocument, part: LinkField): LinkGap | undefined {
  const isCited = isCitedDocument(document);
  const date = isCited ? document.date : document.items.find(isDateLine)?.date;
  const number = isCited ? document.number : document.items.find(isNumberLine);
  if (part === 'number' && number === undefined) return gap(part, 'number', document);
  if ((part === 'dated' || part === 'with date') && !parsePartialDate(date ?? '').ok) {
    return gap('dated', 'dated', document);
  }
  return part === 'title' && (!document.title || plainText(document.title) === '')
    ? gap(part, 'title', document)
    : undefined;
}

function maximumGap(owner: Index | Node): LinkGap | undefined {
  return owner.items.some(isMaximum) ? undefined : gap('maximum', 'maximum', owner);
}

interface Place {
  readonly result: Assessment;
  readonly scores: Scores;
  readonly population: AstNode | undefined;
}

function resultGap(place: Place, node: Node | undefined, parts: readonly LinkField[]): LinkGap | undefined {
  return node ? scoreGap(place, node, parts) : wholeGap(place, parts);
}

function wholeGap(place: Place, parts: readonly LinkField[]): LinkGap | undefined {
  const { result, scores } = place;
  const [part, ...further] = parts;
  const totals = result.items.filter(isTotal);
  const total = totals.find(({ measure }) => measure === 'total');
  const rate = totals.find(({ measure }) => measure === 'rate');
  const figure = total ?? rate;
  const { maximum } = scores;
  switch (part) {
    case undefined:
    case 'total':
      return figure ? figureGap(figure, further, place) : gap('total', 'total', result);
    case 'rate': {
      const own = rate ?? (total?.percent ? total : undefined);
      if (own) return figureGap(own, further, place);
      const isShare = further.length === 0 && total && maximum && compare(maximum, ZERO) > 0;
      return isShare ? undefined : gap('rate', 'rate', result);
    }
    case 'rank': {
      const owner = result.items.some(isRank) ? result : (figure ?? result);
      return rankGap(owner.items.filter(isRank), further, owner, place);
    }
    case 'maximum':
      return maximum ? undefined : gap('maximum', 'maximum', scores.index);
    case 'lost points':
      if (!maximum) return gap(part, 'maximum', scores.index);
      return scores.total && compare(scores.total, maximum) <= 0 ? undefined : gap(part, 'total', result);
    case 'lost fields':
    case 'lost criteria': {
      const known = [...scores.nodes.values()].filter(({ statement, lost }) => statement && lost);
      const isField = (name: string) => !name.includes('.');
      const found = known.some(({ node }) => isField(node.name) === (part === 'lost fields'));
      return found ? undefined : gap(part, 'points', result);
    }
    default:
      return figure ? figureGap(figure, parts, place) : gap(part, 'total', result);
  }
}

function scoreGap(place: Place, node: Node, parts: readonly LinkField[]): LinkGap | undefined {
  const { result, scores } = place;
  const { statement, value, maximum, lost } = scores.nodes.get(node) ?? {};
  const [part, ...further] = parts;
  switch (part) {
    case 'title':
    case 'short':
      return undefined;
    case 'maximum':
      return maximum ? undefined : gap('maximum', 'maximum', node);
    case 'lost points':
      if (!maximum && node.level !== 'penalty') return gap(part, 'maximum', node);
      return lost ? undefined : gap(part, 'points', result);
    case undefined:
      return value ? undefined : gap('points', 'points', result);
    case 'points':
      if (!statement || (further.length === 0 && !value)) return gap('points', 'points', result);
      return figureGap(statement, further, place, value !== undefined);
    case 'rate': {
      const staged = statement && !figureGap(statement, parts, place);
      const isShare = further.length === 0 && value && maximum && compare(maximum, ZERO) > 0;
      return staged || isShare ? undefined : gap('rate', statement ? 'rate' : 'points', statement ?? result);
    }
    default:
      return statement ? figureGap(statement, parts, place) : gap(part, 'points', result);
  }
}

interface Figure extends AstNode {
  readonly value?: string;
  readonly changes: readonly Delta[];
  readonly items: readonly AstNode[];
}

function figureGap(
  figure: Figure,
  [part, ...further]: readonly LinkField[],
  place: Place,
  hasValue = figure.value !== undefined,
): LinkGap | undefined {
  if (part === undefined) return hasValue ? undefined : gap('total', 'total', figure);
  if (part === 'change of') return changeGap(figure.changes, figure);
  if (part === 'rank') return rankGap(figure.items.filter(isRank), further, figure, place);
  const stage = figure.items.filter(isStageScore).find((each) => each.stage === (part as Stage));
  if (!stage) return gap(part, part, figure);
  return further[0] === 'change of' ? changeGap(stage.changes, stage) : undefined;
}

function rankGap(
  ranks: readonly Rank[],
  [further]: readonly LinkField[],
  into: AstNode,
  { population }: Place,
): LinkGap | undefined {
  const rank = population ? ranks.find((each) => each.population?.ref === population) : ranks[0];
  if (further === 'change of') return rank ? changeGap(rank.changes, rank) : gap('rank', 'rank', into);
  return rank?.value === undefined ? gap('rank', 'rank', into) : undefined;
}

function changeGap(changes: readonly Delta[], into: AstNode): LinkGap | undefined {
  return changes.length > 0 ? undefined : gap('change of', 'change of', into);
}
