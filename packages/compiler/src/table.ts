import { choosesRows, documentAbove, factsOf, rowsOf } from '@rplan/meaning';
import type { Block, Property } from '@rplan/model';
import { isSameWord, plainText, spell, statusIn } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { sentence } from '@rplan/words';
import { type CompileContext, idsOf } from './context.js';
import { propertiesOf } from './properties.js';

/** A table: its columns, what it gathers, and `blocks`, the rows that stand inside it. */
export function tableOf(table: ast.Table, blocks: Block[], context: CompileContext): Block | undefined {
  // Nothing is known of one that broke off before what its rows are.
  if (table.rows === undefined) return undefined;
  const items = itemsOf(table, context);
  const sources = table.items.filter(ast.isGather).flatMap(({ sources }) => sources.map(({ ref }) => ref));
  return {
    type: 'table',
    rows: table.rows,
    columns: table.items.filter(ast.isColumns).flatMap(({ columns }) =>
      // One that broke off before its content is no column.
      columns
        .filter(({ content }) => (content as string | undefined) !== undefined)
        .map((column) => columnOf(column, table.rows)),
    ),
    of: sources.flatMap((source) => (ast.isParty(source) ? [] : (idOfSource(source, context) ?? []))),
    ...(items && { items }),
    ...asked(table),
    properties: [...ledBy(sources.filter(ast.isParty), context), ...propertiesOf(table.items, context)],
    blocks,
  };
}

/** What a table asks of its tasks, and in which order. */
function asked({ items }: ast.Table): { where?: string[]; orderedBy?: string[] } {
  const where = items.flatMap((item) => {
    if (ast.isChoice(item)) return item.condition;
    return ast.isStatus(item) ? (statusIn([item])?.kind ?? []) : [];
  });
  const orderedBy = items.filter(ast.isOrder).flatMap(({ keys }) => keys);
  return { ...(where.length > 0 && { where }), ...(orderedBy.length > 0 && { orderedBy }) };
}

/** `nội dung` shows what the rows are. A heading that was typed as the column itself is printed as it was typed. */
function columnOf({ content, heading, $cstNode }: ast.Column, rows: ast.TableRows) {
  const meant = content === 'content' ? (rows === 'finding' ? ('finding' as const) : ('task' as const)) : content;
  const said = heading ? plainText(heading) : typedHeading($cstNode?.text ?? '', meant);
  return { content: meant, ...(said !== undefined && { heading: said }) };
}

function typedHeading(typed: string, content: string): string | undefined {
  const words = typed.normalize('NFC').replace(/\s*:$/u, '').replace(/\s+/g, ' ');
  const usual = [spell(content, 'vi'), spell(content, 'en')];
  return words === '' || usual.some((each) => isSameWord(each, words, true)) ? undefined : sentence(words);
}

/** Of whom a table gathers: the work that they lead. */
function ledBy(parties: readonly ast.Party[], { used }: CompileContext): Property[] {
  const mentions = parties.map((party) => ({ party: used.id(party) }));
  return mentions.length > 0 ? [{ key: 'parties', role: 'lead', parties: mentions }] : [];
}

/**
 * The rows that a table chooses, or gathers of other documents. Undefined where it takes all of its own document or of parts of it: then these
 * are printed as they stand there.
 */
function itemsOf(table: ast.Table, context: CompileContext): { document: string; item: string }[] | undefined {
  const sources = table.items.filter(ast.isGather).flatMap(({ sources }) => sources.flatMap(({ ref }) => ref ?? []));
  const documents = sources.flatMap((source) => documentOf(source) ?? []);
  const isOwn = documents.every((document) => document === context.document);
  if (NOT_OF_ITEMS.has(table.rows) || holdsRows(table) || (isOwn && !choosesRows(table))) return undefined;
  for (const document of documents) if (document !== context.document) context.gathered.add(document);
  return rowsOf(table, context.document, context.standingOf).map(({ item, document }) => {
    context.used.mention(item);
    return { document: document.name, item: idsOf(factsOf(document, [])).get(item) ?? '' };
  });
}

function documentOf(source: ast.Named): ast.AuthoredDocument | undefined {
  if (ast.isAuthoredDocument(source)) return source;
  return HOLDERS.has(source.$type) ? documentAbove(source) : undefined;
}

/** Rows that stand inside are printed, and nothing is gathered. */
function holdsRows({ items }: ast.Table): boolean {
  return items.some((item) => ROWS.has(item.$type));
}

const ROWS: ReadonlySet<string> = new Set(['Task', 'Finding', 'Section']);
const HOLDERS: ReadonlySet<string> = new Set(['Section', 'Appendix', 'Task', 'Finding']);
const NOT_OF_ITEMS: ReadonlySet<ast.TableRows> = new Set(['points', 'target']);

function idOfSource(source: ast.Named | undefined, { used }: CompileContext): string | undefined {
  return ast.isAssessment(source) ? used.id(source) : source?.name;
}
