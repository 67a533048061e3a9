import { kindOf } from '@rplan/kinds';
import { keywords } from '@rplan/syntax';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/**
 * Which statements an office writes where. The grammar has one list of items for documents, sections, tasks, findings and
 * tables, so that a statement in the wrong place still parses and keeps its neighbours; offering all of them everywhere would
 * drown the ten that make sense. Completion alone reads this table: what it leaves out is not forbidden.
 */
const HEAD = [
  'issuer',
  'number',
  'dated',
  'year',
  'period',
  'draft',
  'urgent',
  'very urgent',
  'express',
  'place',
  'addressees',
  'circulation',
  'attached to',
];
const OPENING = ['basis', 'pursuant'];
const FOOT = ['proposed by', 'recipients', 'archive', 'drafter', 'contact', 'signed'];
const MEETING = ['time', 'venue', 'attendance', 'absent', 'chair', 'secretary'];
const PRINT = ['numbering', 'layout', 'line'];
const BODY = ['section', 'text', 'finding', 'task', 'clause', 'table', 'note', 'reporting'];
const AMENDING = ['amend', 'change', 'drop', 'add'];
/** Inherited by what stands inside, so a section may give them to its tasks. */
const INHERITED = [
  'lead',
  'due',
  'support',
  'about',
  'joint lead',
  'implementer',
  'monitor',
  'responsible',
  'reports to',
  'maintains',
  'improves',
  'mode',
];
const TASK = [
  'fixes',
  'deliverable',
  'proof',
  'target',
  'milestone',
  'recovers',
  'basis',
  'after',
  'resources',
  'remark',
];
const FINDING = ['about', 'deducts', 'at', 'cause', 'evidence', 'source', 'outside authority', 'remark'];

const DOCUMENT = [...HEAD, ...OPENING, ...BODY, 'appendix', ...FOOT, ...PRINT, ...AMENDING, 'mode'];
const SECTION = [...BODY, ...INHERITED, 'pursuant', 'basis', 'target', 'numbering', 'layout', 'line', ...AMENDING];

const ITEMS: Readonly<Record<string, readonly string[]>> = {
  AuthoredDocument: DOCUMENT,
  Section: SECTION,
  Appendix: [...BODY, ...INHERITED, 'numbering', 'layout', 'line'],
  Task: [...INHERITED, ...TASK, 'task', 'finding', 'section', 'text', 'line'],
  Finding: [...FINDING, 'text', 'line'],
  Table: ['columns', 'of', 'section', 'task', 'finding', ...INHERITED],
  Amendment: ['change', 'drop', 'add', 'text'],
  Change: [...INHERITED, ...TASK, ...FINDING, 'content', 'text', 'extended'],
  Addition: [...BODY, ...INHERITED],
};

/**
 * Whether completion offers a statement, by its opening word, in a block. `container` is the node of the block where the
 * parser made one; without it, or in a block the table does not know, the grammar alone decides.
 */
export function isOffered(keyword: string, block: string, container: AstNode | undefined): boolean {
  const items = ITEMS[block];
  if (!items) return true;
  const kind = container && isAuthoredDocument(container) ? kindOf(container.kind) : undefined;
  if (kind && MEETING.includes(keyword)) return kind.meeting === true;
  if (kind && keyword === 'article') return kind.articles === true;
  return items.includes(keyword);
}

/** How early a statement comes in its block's list: the smaller, the more often it is written there. */
export function orderIn(keyword: string, block: string): number {
  const place = ITEMS[block]?.indexOf(keyword) ?? -1;
  return place < 0 ? (TABLE_ORDER.get(keyword) ?? 0) : place;
}

const TABLE_ORDER = new Map(keywords.map(({ en }, index) => [en, index]));

/** Statements that stand once in their block; one that is there already sinks below the others. */
export const ONCE: ReadonlySet<string> = new Set([
  ...HEAD,
  ...FOOT,
  'layout',
  'numbering',
  'lead',
  'due',
  'deducts',
  'cause',
  'maximum',
  'under',
  'symbol',
  'letterhead',
  'collective',
  'total',
  'rank',
  'status',
]);
