import type { Block, LabelledLine, PrintSettings } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { basisLine } from '@rplan/words';
import type { CompileContext } from './context.js';
import { deadlineValue } from './due.js';
import { mentionsOf } from './parties.js';
import { propertiesOf } from './properties.js';
import { lineOf, proseOf } from './prose.js';
import { withSource } from './source.js';
import { sourcesOf } from './sources.js';
import { tableOf } from './table.js';

/** The printed parts among the items of a document, section, finding or task, in the order of the file. */
export function blocksOf(items: readonly { $type: string }[], context: CompileContext): Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    if (!PRINTED.has(item.$type)) continue;
    const block = blockOf(item, context);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** What may be printed where it stands. Most statements of a task are properties, and asking each for all of these is slow. */
const PRINTED: ReadonlySet<string> = new Set<keyof ast.RPlanAstType>([
  'Paragraphs',
  'Basis',
  'Section',
  'Table',
  'Reporting',
  'ComponentText',
  'ComponentParties',
  'Addition',
  'Amendment',
  'Finding',
  'Task',
]);

function blockOf(item: { $type: string }, context: CompileContext): Block | undefined {
  if (ast.isParagraphs(item)) {
    return {
      type: 'paragraphs',
      role: item.role,
      paragraphs: proseOf(item.text, context),
      ...withSource(item, context),
    };
  }
  if (ast.isBasis(item) && ast.isAuthoredDocument(item.$container)) {
    return {
      type: 'paragraphs',
      role: 'basis',
      paragraphs: basisParagraphs(item, context),
      ...withSource(item, context),
    };
  }
  if (ast.isSection(item)) {
    return {
      type: 'section',
      level: item.level,
      ...(item.name && { id: item.name }),
      ...markOf(item),
      title: lineOf(item.title, context),
      ...printOf(item.items, context),
      properties: propertiesOf(item.items, context),
      blocks: blocksOf(item.items, context),
      ...withSource(item, context),
    };
  }
  if (ast.isTable(item)) return tableOf(item, blocksOf(item.items, context), context);
  if (ast.isReporting(item)) {
    return {
      type: 'reporting',
      due: deadlineValue(item.deadline, context),
      recipients: mentionsOf(item.recipients, context),
      ...withSource(item, context),
    };
  }
  if (ast.isComponentText(item) && LABELLED_TEXTS.has(item.component)) {
    const label = item.component as LabelledLine;
    return {
      type: 'labelled',
      label,
      paragraphs: proseOf(item.text, context),
      parties: [],
      ...withSource(item, context),
    };
  }
  if (ast.isComponentParties(item)) {
    const parties = mentionsOf(item.parties, context);
    return { type: 'labelled', label: item.component, paragraphs: [], parties, ...withSource(item, context) };
  }
  if (ast.isAddition(item)) {
    const into = item.container?.ref?.name;
    return {
      type: 'addition',
      ...(into && { into }),
      blocks: blocksOf(item.items, context),
      ...withSource(item, context),
    };
  }
  if (ast.isAmendment(item)) {
    const blocks = blocksOf(item.items, context);
    return blocks.length > 0 ? { type: 'addition', blocks, ...withSource(item, context) } : undefined;
  }
  if (ast.isFinding(item) || ast.isTask(item)) {
    return {
      type: ast.isFinding(item) ? 'finding' : 'task',
      id: context.ids.get(item) ?? '',
      ...markOf(item),
      ...printOf(item.items, context),
      blocks: blocksOf(item.items, context),
      ...withSource(item, context),
    };
  }
  return undefined;
}

/** Texts that are lines of the body; the other components belong to the head or the foot. */
const LABELLED_TEXTS: ReadonlySet<ast.TextComponent> = new Set(['attendance', 'absent', 'time', 'venue']);

/** Print settings that an item states for itself and what it holds. */
export function printSettings(items: readonly { $type: string }[], context: CompileContext): PrintSettings {
  const numbering = items.find(ast.isNumbering)?.marks.map((mark) => plainText(mark));
  const layout = items.find(ast.isLayout)?.style;
  const lines = items.filter(ast.isLinePattern).map(({ label, pattern }) => [label, lineOf(pattern, context)] as const);
  return {
    ...(numbering && { numbering }),
    ...(layout && { layout }),
    ...(lines.length > 0 && { lines: Object.fromEntries(lines) }),
  };
}

export function printOf(items: readonly { $type: string }[], context: CompileContext): { print?: PrintSettings } {
  if (!items.some(({ $type }) => $type === 'Numbering' || $type === 'Layout' || $type === 'LinePattern')) return {};
  const print = printSettings(items, context);
  return Object.keys(print).length > 0 ? { print } : {};
}

function markOf({ mark }: { mark?: ast.Text }): { mark?: string } {
  return mark ? { mark: plainText(mark) } : {};
}

/** Bases given by name are printed by the tool, one a paragraph; those in a text are the author's. */
function basisParagraphs(basis: ast.Basis, context: CompileContext) {
  if (basis.text) return proseOf(basis.text, context);
  return sourcesOf(basis.sources, context.used).map((id) => ({
    style: 'plain' as const,
    content: basisLine(id),
  }));
}
