import {
  askedByCount,
  askedParts,
  countTasks,
  documentAbove,
  indexAbove,
  isCount,
  planOf,
  STANDING_PARTS,
} from '@rplan/meaning';
import type { Inline, Paragraph, Target } from '@rplan/model';
import { type Piece, type ProseParagraph, paragraphsOf, piecesOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { sourceOf } from './source.js';
import { present } from './values.js';

/** The paragraphs of a text, references resolved. */
export function proseOf(text: ast.Text | undefined, context: CompileContext): Paragraph[] {
  return paragraphsOf(text).map((paragraph) => ({
    style: paragraph.style,
    content: inlinesOf(paragraph.pieces, context),
    ...placed(paragraph, text, context),
  }));
}

/** A text of one paragraph; the lines of a longer one are joined by line breaks. */
export function lineOf(text: ast.Text | undefined, context: CompileContext): Inline[] {
  return paragraphsOf(text).flatMap((paragraph, index) => [
    ...(index > 0 ? [{ type: 'line-break' } as const] : []),
    ...inlinesOf(paragraph.pieces, context),
  ]);
}

/** The words inside a span. */
export function labelOf(link: ast.Link, context: CompileContext): Inline[] {
  return inlinesOf(piecesOf(link.label), context);
}

function inlinesOf(pieces: readonly Piece[], context: CompileContext): Inline[] {
  return pieces.flatMap((piece): Inline[] => {
    if (piece.type === 'line-break') return [{ type: 'line-break' }];
    const emphasis = { ...(piece.bold && { bold: true as const }), ...(piece.italic && { italic: true as const }) };
    if (piece.type === 'text') return [{ type: 'text', text: piece.text, ...emphasis }];
    return linkOf(piece.link, context, emphasis);
  });
}

function linkOf(link: ast.Link, context: CompileContext, emphasis: { bold?: true; italic?: true }): Inline[] {
  const label = link.labelled ? labelOf(link, context) : undefined;
  const to = targetOf(link, context);
  // A link that leads nowhere is reported by a rule; its words are still the author's.
  if (!to) return label ?? [{ type: 'text', text: link.$cstNode?.text ?? '', ...emphasis }];
  if (link.footnote && to.kind === 'note') return [{ type: 'note-mark', note: to.id }];
  const parts = to.kind === 'count' ? [] : link.steps.flatMap(({ field }) => field ?? []);
  return [{ type: 'reference', to, parts, ...(label && { label }), ...emphasis }];
}

/** What a link points at in the end: `{CCHC.1.2}` is a node, `{KH-1.NV-2}` a task, `{KQ.7.rate}` a part of a result's node. */
function targetOf(link: ast.Link, context: CompileContext): Target | undefined {
  if (!link.target) return link.steps.length > 0 ? { kind: 'self' } : undefined;
  const start = link.target.ref;
  if (!start) return undefined;
  const { owner, parts, population } = askedParts(link);
  const [part] = parts;
  if (owner && part && isCount(part)) return countOf(owner as ast.Named, part as ast.TaskCount, population, context);
  if (ast.isTask(owner) && part && STANDING_PARTS.includes(part)) follow(owner, context);
  if (ast.isAssessment(start)) {
    const id = context.used.id(start);
    return present({
      kind: 'assessment' as const,
      id,
      node: ast.isNode(owner) ? owner.name : undefined,
      population: ast.isOrgUnit(population) || ast.isGroup(population) ? context.used.id(population) : undefined,
    });
  }
  return plainTarget((owner ?? start) as ast.Named, context);
}

/** How many tasks of a plan, or of a part of it, stand in a way on the day of this document. */
function countOf(
  place: ast.Named,
  of: ast.TaskCount,
  party: unknown,
  { document, used, standingOf }: CompileContext,
): Target {
  const leader = ast.isParty(party) ? party : undefined;
  const count = (asked: ReturnType<typeof askedByCount>) => countTasks(place, asked, leader, standingOf);
  const asked = askedByCount(of);
  const value = of === 'share completed' ? percentage(count(asked), count(undefined)) : String(count(asked));
  const whole = ast.isAuthoredDocument(place) ? place : documentAbove(place);
  return present({
    kind: 'count' as const,
    document: whole?.name ?? document.name,
    part: place === whole ? undefined : place.name,
    party: leader && used.id(leader),
    of,
    value,
  }) as Target;
}

/** A share in percent, to one place as offices write it. */
function percentage(part: number, whole: number): string {
  return whole === 0 ? '0' : String(Math.round((part / whole) * 1000) / 10);
}

/** Of a task of another document its state comes along. */
function follow(task: ast.Task, { document, gathered }: CompileContext): void {
  const plan = planOf(task) ?? documentAbove(task);
  if (plan && plan !== document) gathered.add(plan);
}

function plainTarget(thing: ast.Named, { used, document }: CompileContext): Target | undefined {
  switch (thing.$type) {
    case 'OrgUnit':
    case 'Group':
    case 'Role':
      return { kind: 'party', id: used.id(thing) };
    case 'CitedDocument':
    case 'AuthoredDocument':
      return { kind: 'document', id: used.id(thing) };
    case 'Index':
      return { kind: 'index', id: used.id(thing) };
    case 'Assessment':
      return { kind: 'assessment', id: used.id(thing) };
    case 'Node':
      return { kind: 'node', index: used.id(indexAbove(thing)), code: thing.name };
    case 'Progress':
      return { kind: 'progress', id: thing.name };
    default:
      if (!ast.isNote(thing)) used.mention(thing);
      return {
        kind: LOCAL_KINDS[thing.$type],
        id: thing.name ?? '',
        document: documentAbove(thing)?.name ?? document.name,
      };
  }
}

const LOCAL_KINDS = {
  Task: 'task',
  Finding: 'finding',
  Section: 'section',
  Note: 'note',
  Appendix: 'appendix',
} as const;

function placed(paragraph: ProseParagraph, text: ast.Text | undefined, context: CompileContext) {
  const source = text && sourceOf(text, context);
  return source ? { source: { ...source, start: paragraph.start, end: paragraph.end } } : {};
}
