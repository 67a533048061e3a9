import { ast, plainText } from '@rplan/language';
import type { Block, PrintSettings } from '@rplan/model';
import type { CompileContext } from './context.js';
import { lineOf, proseOf } from './prose.js';
import { withSource } from './source.js';
import { sourcesOf } from './sources.js';

/** The printed parts among the items of a document, section, finding or task, in the order of the file. */
export function blocksOf(items: readonly { $type: string }[], context: CompileContext): Block[] {
  return items.flatMap((item) => blockOf(item, context) ?? []);
}

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
      blocks: blocksOf(item.items, context),
      ...withSource(item, context),
    };
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

function printOf(items: readonly { $type: string }[], context: CompileContext): { print?: PrintSettings } {
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
    content: [
      { type: 'text' as const, text: 'Căn cứ ' },
      { type: 'reference' as const, to: { kind: 'document' as const, id }, parts: [] },
      { type: 'text' as const, text: ';' },
    ],
  }));
}
