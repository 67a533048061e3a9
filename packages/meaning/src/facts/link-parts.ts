import type { Link, LinkField } from '@rplan/syntax/ast';
import {
  isAppendix,
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isGroup,
  isIndex,
  isNode,
  isOrgUnit,
  isRole,
  isSection,
  isTask,
  isTaskCount,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

const CITATION: readonly LinkField[] = ['full', 'brief', 'with date', 'number', 'dated', 'title', 'short'];
const STAGES: readonly LinkField[] = ['self-assessed', 'appraised', 'reappraised', 'published', 'survey'];
const NAMED: readonly LinkField[] = ['short', 'title'];
/** The parts of a node of an index in a result. */
export const SCORE_PARTS: readonly LinkField[] = [
  'points',
  'maximum',
  'lost points',
  'rate',
  'rank',
  'change of',
  ...STAGES,
  ...NAMED,
];
const RESULT: readonly LinkField[] = [
  'total',
  'rate',
  'rank',
  'change of',
  'maximum',
  'lost points',
  'lost fields',
  'lost criteria',
  ...STAGES,
];
/** What stands with a figure: its stages, its change against an earlier year, its rank. */
const OF_FIGURE: readonly LinkField[] = [...STAGES, 'change of', 'rank'];
const CHANGE: readonly LinkField[] = ['change of'];

/** How many tasks a plan or a part of it has, of several kinds. */
const COUNTS: readonly LinkField[] = [
  'tasks',
  'tasks completed',
  'tasks completed in time',
  'tasks completed late',
  'tasks not completed',
  'tasks in progress',
  'tasks not begun',
  'tasks not reported',
  'tasks paused',
  'tasks kept up',
  'tasks proposed to drop',
  'tasks overdue',
  'tasks in time',
  'share completed',
];
/** Where a task stands on the day of the document that asks. */
export const STANDING_PARTS: readonly LinkField[] = [
  'status',
  'current due',
  'achieved',
  'reported result',
  'reason',
  'finished',
  'days late',
];

/** The parts of a task in whose text a bare dot stands. */
export const TASK_PARTS: readonly LinkField[] = [
  'content',
  'lead',
  'joint lead',
  'implementer',
  'support',
  'monitor',
  'responsible',
  'due',
  'deliverable',
  'proof',
  'target',
  'recovers',
  'about',
];
export const FINDING_PARTS: readonly LinkField[] = ['content', 'deducts', 'evidence', 'about', 'at'];

/**
 * What may follow the dot after a thing and the parts that stand after it already: the parts and forms it has. The grammar allows every word
 * after every name. A node of an index has other parts in a result than by itself.
 */
export function linkPartsOf(
  owner: AstNode,
  inResult = false,
  before: readonly (LinkField | undefined)[] = [],
): readonly LinkField[] {
  const last = before.at(-1);
  if (before.length > 0)
    return last && (inResult || isAssessment(owner)) ? partsAfter(last, before.length, isNode(owner)) : [];
  if (isNode(owner)) return inResult ? SCORE_PARTS : ['maximum', ...NAMED];
  if (isCitedDocument(owner)) return CITATION;
  if (isAuthoredDocument(owner)) return [...CITATION, ...COUNTS];
  if (isSection(owner) || isAppendix(owner)) return COUNTS;
  if (isAssessment(owner)) return RESULT;
  if (isIndex(owner)) return ['maximum', ...NAMED];
  if (isOrgUnit(owner) || isGroup(owner) || isRole(owner)) return NAMED;
  if (isTask(owner)) return [...TASK_PARTS, ...STANDING_PARTS];
  return isFinding(owner) ? FINDING_PARTS : [];
}

function partsAfter(part: LinkField, depth: number, ofNode: boolean): readonly LinkField[] {
  // The rate of a node stands among its stages.
  if (part === 'rank' || STAGES.includes(part) || (part === 'rate' && ofNode)) return CHANGE;
  return depth === 1 && (part === 'total' || part === 'rate' || part === 'points') ? OF_FIGURE : [];
}

/** What a link names, and the parts of it that it asks for, in the order of the link. */
export interface AskedParts {
  /** The thing before the first part; undefined for a bare dot, and for a name that leads nowhere. */
  readonly owner: AstNode | undefined;
  /** The result in which the owner is looked at, where one is named. */
  readonly result: AstNode | undefined;
  readonly parts: readonly LinkField[];
  /** Whose rank is asked for, of several: `{KQ.hạng.CÁC-TỈNH}`; of a count the unit that leads: `{KH-1.số nhiệm vụ quá hạn.STC}`. */
  readonly population: AstNode | undefined;
}

export function askedParts({ target, steps }: Link): AskedParts {
  const first = steps.findIndex(({ field }) => field !== undefined);
  const named = first < 0 ? steps : steps.slice(0, first);
  const after = first < 0 ? [] : steps.slice(first);
  const last = named.at(-1);
  return {
    owner: last ? last.node?.ref : target?.ref,
    result: isAssessment(target?.ref) ? target.ref : undefined,
    parts: after.flatMap(({ field }) => field ?? []),
    population: after.find(({ node }) => node)?.node?.ref,
  };
}

/** Whether a part counts tasks. */
export function isCount(part: string | undefined): boolean {
  return isTaskCount(part);
}
