import { kindOf } from '@rplan/kinds';
import type { DocumentFacts } from '@rplan/meaning';
import { isGroupTask } from '@rplan/meaning';
import { demandable, statementOf, statements } from '@rplan/syntax';
import type { AuthoredDocument, DocumentKind, Finding, Task } from '@rplan/syntax/ast';
import { isDateLine, isDocumentMark, isNumberLine } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** What an office may demand, by the keyword of the part. */
export const requirable = {
  document: demandable('document'),
  task: demandable('task'),
  finding: demandable('finding'),
};

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

type Items = readonly AstNode[];

/** The keywords of the statements that meet a demand. */
const meeting = new Map<string, ReadonlySet<string>>();
for (const { keyword, demandedOf, metBy = [] } of statements)
  if (demandedOf) meeting.set(keyword, new Set([keyword, ...metBy]));

/** Whether one of the statements meets a demand by itself. */
function meets(items: Items, part: Part): boolean {
  return items.some((item) => meeting.get(part)?.has(statementOf(item)?.keyword ?? '') && isComplete(item));
}

/** A number or date with blanks is still to be given. */
function isComplete(item: AstNode): boolean {
  if (isNumberLine(item)) return item.number !== undefined && !item.number.startsWith('_');
  return !isDateLine(item) || !item.date?.includes('_');
}

/** Whether a document has a part of its own; reporting and appendices may stand anywhere in it. */
export function documentHas(document: AuthoredDocument, part: Part): boolean {
  const inside = (items: Items): boolean =>
    meets(items, part) || items.some((item) => 'items' in item && inside(item.items as Items));
  return part === 'reporting' || part === 'appendix' ? inside(document.items) : meets(document.items, part);
}

/** Whether a task or finding has a part, of its own or from its section or group. */
export function itemHas(item: Task | Finding, part: Part, { work }: DocumentFacts): boolean {
  const effective = work.effective.get(item);
  const inherits = [...(meeting.get(part) ?? [])].some((keyword) => effective?.has(keyword));
  return (
    inherits ||
    meets(
      item.items.filter((own) => !statementOf(own)?.inherited),
      part,
    )
  );
}

/** What bears demands in a document: its findings, and its tasks that are no groups. */
export function bearersIn({ work }: DocumentFacts): {
  readonly task: readonly Task[];
  readonly finding: readonly Finding[];
} {
  return { task: work.tasks.filter((task) => !isGroupTask(task)), finding: work.findings };
}
