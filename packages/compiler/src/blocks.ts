import type { Block, Inline, LabelledLine, PrintSettings } from '@rplan/model';
import { BODY_BLOCKS, plainText, statementOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { basisLine } from '@rplan/words';
import type { CompileContext } from './context.js';
import { deadlineValue } from './due.js';
import { entriesOf } from './entries.js';
import { mentionsOf } from './parties.js';
import { propertiesOf } from './properties.js';
import { lineOf, proseOf } from './prose.js';
import { withSource } from './source.js';
import { sourcesOf } from './sources.js';
import { tableOf } from './table.js';

/** The printed parts among the items of a document, section, finding or task, in the order of the file. */
export function blocksOf(items: readonly AstItem[], context: CompileContext): Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    // Most statements of a task are properties: one look-up tells.
    const make = makers[item.$type as keyof Makers] as
      | ((item: AstItem, context: CompileContext) => Block | readonly Block[] | undefined)
      | undefined;
    const made = make?.(item, context) ?? [];
    for (const block of Array.isArray(made) ? made : [made]) {
      blocks.push({ ...block, ...withSource(item as never, context) });
    }
  }
  return blocks;
}

interface AstItem {
  readonly $type: string;
}

type Makers = {
  readonly [T in keyof ast.RPlanAstType]?: (
    item: ast.RPlanAstType[T],
    context: CompileContext,
  ) => Block | readonly Block[] | undefined;
};

/** What each statement of the body becomes. */
const makers: Makers = {
  Paragraphs: ({ role, text, items }, context) => {
    const isBullet = role === 'bullet';
    const lines = proseOf(text, context).map((each) => (isBullet ? { ...each, style: 'bullet' as const } : each));
    const paragraphs = (some: typeof lines) =>
      ({ type: 'paragraphs', role: isBullet ? 'text' : role, paragraphs: some }) as const;
    const last = lines.at(-1);
    if (items.length === 0 || !last) return paragraphs(lines);
    const before = lines.slice(0, -1);
    return [
      ...(before.length > 0 ? [paragraphs(before)] : []),
      {
        type: 'section',
        level: 'clause',
        mark: last.style === 'bullet' ? '-' : '',
        title: last.content,
        ...printOf(items, context),
        properties: propertiesOf(items, context),
        blocks: blocksOf(items, context),
      },
    ];
  },
  // `nội dung` of a document or section is what stands in it; of a change it is a property.
  TextList: ({ field, texts, $container }, context) =>
    field === 'content' && PRINTS_CONTENT.has($container.$type)
      ? { type: 'paragraphs', role: 'text', paragraphs: texts.flatMap((text) => proseOf(text, context)) }
      : undefined,
  // That of a task is a property.
  Basis: (basis, context) =>
    PRINTS_BASIS.has(basis.$container.$type)
      ? { type: 'paragraphs', role: 'basis', paragraphs: basisParagraphs(basis, context) }
      : undefined,
  Section: (section, context) => ({
    type: 'section',
    level: section.level,
    ...(section.name && { id: section.name }),
    ...markOf(section),
    title: lineOf(section.title, context),
    ...printOf(section.items, context),
    properties: propertiesOf(section.items, context),
    blocks: blocksOf(section.items, context),
  }),
  Table: (table, context) => tableOf(table, blocksOf(table.items, context), context),
  Reporting: ({ deadline, recipients }, context) => ({
    type: 'reporting',
    due: deadlineValue(deadline, context),
    recipients: mentionsOf(recipients, context),
  }),
  // The other texts belong to the head or the foot.
  ComponentText: (item, context) =>
    statementOf(item)?.printed === 'labelled'
      ? {
          type: 'labelled',
          label: item.component as LabelledLine,
          paragraphs: entriesOf(item, context),
          parties: [],
        }
      : undefined,
  ComponentParties: ({ component, parties }, context) => ({
    type: 'labelled',
    label: component,
    paragraphs: [],
    parties: mentionsOf(parties, context),
  }),
  Addition: ({ container, items }, context) => {
    const into = container?.ref?.name;
    return { type: 'addition', ...(into && { into }), ...addedOf(items, context) };
  },
  Amendment: ({ items }, context) => {
    const added = addedOf(items, context);
    return added.blocks.length > 0 ? { type: 'addition', ...added } : undefined;
  },
  Finding: placeOfItem,
  Task: placeOfItem,
};

/** Where a basis is a paragraph that is printed where it stands. */
const PRINTS_BASIS: ReadonlySet<string> = new Set(['AuthoredDocument', 'Section', 'Appendix']);

/** Where `nội dung` is a paragraph. */
const PRINTS_CONTENT: ReadonlySet<string> = new Set(BODY_BLOCKS);

function addedOf(items: readonly AstItem[], context: CompileContext) {
  const properties = propertiesOf(items, context);
  return { ...(properties.length > 0 && { properties }), blocks: blocksOf(items, context) };
}

/** Findings and tasks stand in lists of their own; here are their places. */
function placeOfItem(item: ast.Finding | ast.Task, context: CompileContext): Block {
  return {
    type: ast.isFinding(item) ? 'finding' : 'task',
    id: context.ids.get(item) ?? '',
    ...markOf(item),
    ...printOf(item.items, context),
    blocks: blocksOf(item.items, context),
  };
}

/** Print settings that an item states for itself and what it holds. */
export function printSettings(items: readonly { $type: string }[], context: CompileContext): PrintSettings {
  const numbering = items.find(ast.isNumbering)?.marks.map((mark) => plainText(mark));
  const layout = items.find(ast.isLayout)?.style;
  // One that broke off before its label is no line of anything.
  const patterns = items.filter(ast.isLinePattern).filter(({ label }) => (label as string | undefined) !== undefined);
  const lines = patterns.map(({ label, pattern }) => [label, lineOf(pattern, context)] as const);
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

/** The mark as it is printed, in quotes or not: `số "I."` and `mục I. "..."` are one. */
function markOf({ mark, heading }: { mark?: ast.Text; heading?: string }): { mark?: string } {
  return mark ? { mark: plainText(mark) } : heading ? { mark: heading } : {};
}

function behindBasis([first, ...rest]: readonly Inline[]): Inline[] {
  return first?.type === 'text' ? [{ ...first, text: `Căn cứ ${first.text}` }, ...rest] : [];
}

/** Bases given by name are printed by the tool, one a paragraph; those in a text are the author's. */
function basisParagraphs(basis: ast.Basis, context: CompileContext) {
  if (basis.text) {
    const [line, ...others] = proseOf(basis.text, context);
    // A pasted line begins with the keyword itself.
    if (line && !basis.text.$cstNode?.text.startsWith('"'))
      return [{ ...line, content: behindBasis(line.content) }, ...others];
    return line ? [line, ...others] : [];
  }
  return sourcesOf(basis.sources, context.used).map((id) => ({
    style: 'plain' as const,
    content: basisLine(id),
  }));
}
