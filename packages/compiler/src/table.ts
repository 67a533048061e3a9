import { documentAbove, factsOf, isGroupTask } from '@rplan/meaning';
import type { Block, Property } from '@rplan/model';
import { isSameWord, plainText, spell } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { sentence } from '@rplan/words';
import { type CompileContext, idsOf } from './context.js';
import { propertiesOf } from './properties.js';

/** A table: its columns, what it gathers, and `blocks`, the rows that stand inside it. */
export function tableOf(table: ast.Table, blocks: Block[], context: CompileContext): Block | undefined {
  // Nothing is known of one that broke off before what its rows are.
  if (table.rows === undefined) return undefined;
  const items = itemsOfOthers(table, context);
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
    ...(items.length > 0 && { items }),
    properties: [...ledBy(sources.filter(ast.isParty), context), ...propertiesOf(table.items, context)],
    blocks,
  };
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

/** What a table gathers of other documents: of the whole, or of a section, an appendix or a group of it. A group is no row of work. */
function itemsOfOthers(table: ast.Table, context: CompileContext): { document: string; item: string }[] {
  const isRow = table.rows === 'finding' ? ast.isFinding : ast.isTask;
  const found: { document: string; item: string }[] = [];
  const add = (node: AstNode, document: ast.AuthoredDocument, ids: ReturnType<typeof idsOf>) => {
    if (!('items' in node)) return;
    for (const item of node.items as readonly AstNode[]) {
      // What was dropped by the day of this document is no work any more.
      if (ast.isTask(item) && context.standingOf(document).states.get(item)?.dropped) continue;
      if (isRow(item) && !(ast.isTask(item) && isGroupTask(item))) {
        context.used.mention(item);
        found.push({ document: document.name, item: ids.get(item) ?? '' });
      }
      add(item, document, ids);
    }
  };
  const addAdded = (holder: AstNode, document: ast.AuthoredDocument) => {
    const { added, states } = context.standingOf(document);
    for (const { task, by } of added) {
      const into = additionAround(task)?.container?.ref;
      const isInside = holder === document || (into !== undefined && isWithin(into, holder));
      if (!isInside || isGroupTask(task) || states.get(task)?.dropped) continue;
      context.used.mention(task);
      found.push({ document: by.name, item: idsOf(factsOf(by, [])).get(task) ?? '' });
    }
  };
  for (const { ref } of table.items.filter(ast.isGather).flatMap(({ sources }) => sources)) {
    const document = ast.isAuthoredDocument(ref) ? ref : HOLDERS.has(ref?.$type ?? '') ? documentAbove(ref) : undefined;
    if (!ref || !document || document === context.document || NOT_OF_ITEMS.has(table.rows)) continue;
    context.gathered.add(document);
    add(ref, document, idsOf(factsOf(document, [])));
    if (table.rows !== 'finding') addAdded(ref, document);
  }
  return found;
}

interface AstNode {
  readonly $type: string;
  readonly $container?: AstNode;
}

function isWithin(node: AstNode | undefined, holder: AstNode): boolean {
  for (let at = node; at; at = at.$container) if (at === holder) return true;
  return false;
}

/** The nearest addition around what it adds. */
function additionAround(task: ast.Task): ast.Addition | undefined {
  for (let at: AstNode | undefined = task.$container; at; at = at.$container) if (ast.isAddition(at)) return at;
  return undefined;
}

const HOLDERS: ReadonlySet<string> = new Set(['Section', 'Appendix', 'Task', 'Finding']);
const NOT_OF_ITEMS: ReadonlySet<ast.TableRows> = new Set(['points', 'target']);

function idOfSource(source: ast.Named | undefined, { used }: CompileContext): string | undefined {
  return ast.isAssessment(source) ? used.id(source) : source?.name;
}
