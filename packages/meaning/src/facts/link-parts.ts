import type { LinkField } from '@rplan/syntax/ast';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isGroup,
  isIndex,
  isNode,
  isOrgUnit,
  isRole,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

const CITATION: readonly LinkField[] = ['full', 'brief', 'with date', 'number', 'dated', 'title', 'short'];
const STAGES: readonly LinkField[] = ['self-assessed', 'appraised', 'reappraised', 'published', 'survey'];
/** The parts of a node of an index, in a result or by itself. */
export const NODE_PARTS: readonly LinkField[] = [
  'points',
  'maximum',
  'lost points',
  'rate',
  'rank',
  'change of',
  ...STAGES,
  'title',
  'short',
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

/** What may follow the dot in a link: the parts and forms a thing has. The grammar allows every word after every name. */
export function linkPartsOf(owner: AstNode): readonly LinkField[] {
  if (isNode(owner)) return NODE_PARTS;
  if (isCitedDocument(owner) || isAuthoredDocument(owner)) return CITATION;
  if (isAssessment(owner)) return RESULT;
  if (isIndex(owner)) return ['short', 'maximum', 'title'];
  if (isOrgUnit(owner) || isGroup(owner) || isRole(owner)) return ['short', 'title'];
  if (isTask(owner)) return TASK_PARTS;
  return isFinding(owner) ? FINDING_PARTS : [];
}
