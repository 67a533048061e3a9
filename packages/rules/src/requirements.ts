import { kindOf } from '@rplan/kinds';
import type { DocumentFacts } from '@rplan/meaning';
import { isGroupTask } from '@rplan/meaning';
import type { AuthoredDocument, DocumentKind, Finding, Task } from '@rplan/syntax/ast';
import {
  isAppendix,
  isBasis,
  isCause,
  isComponentText,
  isDateLine,
  isDocumentMark,
  isEvidence,
  isFindingSource,
  isMilestone,
  isNumberLine,
  isPeriod,
  isPoints,
  isReporting,
  isReportsTo,
  isSignature,
  isTarget,
  isTextList,
} from '@rplan/syntax/ast';

/** What an office may demand, by the keyword of the part. */
export const requirable = {
  document: [
    'number',
    'dated',
    'period',
    'addressees',
    'basis',
    'reporting',
    'recipients',
    'archive',
    'signed',
    'appendix',
  ],
  task: [
    'lead',
    'support',
    'monitor',
    'due',
    'deliverable',
    'proof',
    'target',
    'resources',
    'basis',
    'about',
    'fixes',
    'reports to',
  ],
  finding: ['about', 'deducts', 'cause', 'evidence', 'source', 'at'],
} as const;

export type Bearer = keyof typeof requirable;
type Part = (typeof requirable)[Bearer][number];
/** Which parts a kind of document, its tasks and its findings must have. */
type Demands = { readonly [B in Bearer]?: readonly (typeof requirable)[B][number][] | undefined };
/** By kind of document, `any` for those not named. */
export type Requirements = { readonly [K in DocumentKind | 'any']?: Demands | undefined };

/** Of a kind that binds people to days; a letter that asks for something may leave both to whoever answers. */
const BINDING: Demands = { task: ['lead', 'due'] };

/** What a document must have: what the project says of its kind, else of any kind, else the default, for each bearer by itself. */
export function demandsOn(document: AuthoredDocument, own: Requirements = {}, bearer: Bearer): readonly Part[] {
  const said = own[document.kind]?.[bearer] ?? own.any?.[bearer];
  return said ?? (kindOf(document.kind)?.binds ? BINDING[bearer] : undefined) ?? [];
}

/** Whether this is the project's own demand, not the default. */
export function isOwnDemand(document: AuthoredDocument, own: Requirements = {}, bearer: Bearer): boolean {
  return (own[document.kind]?.[bearer] ?? own.any?.[bearer]) !== undefined;
}

/** A draft may lack anything. */
export function isDraft(document: AuthoredDocument): boolean {
  return document.items.some((item) => isDocumentMark(item) && item.mark === 'draft');
}

type Items = readonly { readonly $type: string }[];
const text = (field: string) => (items: Items) => items.some((item) => isTextList(item) && item.field === field);
const component = (name: string) => (items: Items) =>
  items.some((item) => isComponentText(item) && item.component === name);

const OWN: Partial<Record<Part, (items: Items) => boolean>> = {
  number: (items) =>
    items.some((item) => isNumberLine(item) && item.number !== undefined && !item.number.startsWith('_')),
  dated: (items) => items.some((item) => isDateLine(item) && !item.date?.includes('_')),
  period: (items) => items.some(isPeriod),
  addressees: component('addressees'),
  recipients: component('recipients'),
  archive: component('archive'),
  reporting: (items) => items.some((item) => isReporting(item) || isReportsTo(item)),
  signed: (items) => items.some(isSignature),
  appendix: (items) => items.some(isAppendix),
  deliverable: text('deliverable'),
  proof: text('proof'),
  resources: text('resources'),
  target: (items) => items.some((item) => isTarget(item) || isMilestone(item)),
  basis: (items) => items.some(isBasis),
  deducts: (items) => items.some((item) => isPoints(item) && item.effect === 'deducts'),
  cause: (items) => items.some(isCause),
  evidence: (items) => items.some(isEvidence),
  source: (items) => items.some(isFindingSource),
  fixes: (items) => items.some((item) => item.$type === 'Fixes'),
};

/** Whether a document has a part of its own; reporting and appendices may stand anywhere in it. */
export function documentHas(document: AuthoredDocument, part: Part): boolean {
  const has = OWN[part];
  const inside = (items: Items): boolean =>
    (has?.(items) ?? false) || items.some((item) => 'items' in item && inside((item as { items: Items }).items));
  return part === 'reporting' || part === 'appendix' ? inside(document.items) : (has?.(document.items) ?? false);
}

/** Whether a task or finding has a part, of its own or from its section or group. */
export function itemHas(item: Task | Finding, part: Part, { work }: DocumentFacts): boolean {
  const effective = work.effective.get(item);
  switch (part) {
    case 'lead':
      return (effective?.parties.get('lead')?.length ?? 0) + (effective?.parties.get('joint lead')?.length ?? 0) > 0;
    case 'support':
    case 'monitor':
    case 'at':
      return (effective?.parties.get(part)?.length ?? 0) > 0;
    case 'due':
      return effective?.due !== undefined || item.items.some(isMilestone);
    case 'reports to':
      return effective?.reportsTo !== undefined;
    case 'about':
      return [effective?.about, effective?.maintains, effective?.improves].some((nodes) => (nodes?.length ?? 0) > 0);
    default:
      return OWN[part]?.(item.items) ?? false;
  }
}

/** What bears demands in a document: its findings, and its tasks that are no groups. */
export function bearersIn({ work }: DocumentFacts): {
  readonly task: readonly Task[];
  readonly finding: readonly Finding[];
} {
  return { task: work.tasks.filter((task) => !isGroupTask(task)), finding: work.findings };
}
