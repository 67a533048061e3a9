import type { Assessment, IndexNode, Block as Part } from '@rplan/model';
import { decimalWords } from '@rplan/reading';
import type { TableRow } from '../outline.js';
import type { Item } from '../print/item.js';
import { printResult } from '../print/result.js';
import type { PrintState } from '../print/state.js';
import { paragraphs } from './cell.js';
import type { AskedColumn } from './columns.js';
import { itemRow } from './rows.js';

type TablePart = Extract<Part, { type: 'table' }>;

/** The rows of a table that holds none: it gathers from what it names, or from its whole document. */
export function gatheredRows({ rows, of }: TablePart, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  if (rows === 'points') return pointRows(of, columns, state);
  const kind = rows === 'finding' ? 'finding' : 'task';
  const items = itemsIn(sources(of, state), kind, state).filter((item) => isRow(item, rows));
  return items.map((item, index) => itemRow(item, columns, index + 1, state));
}

/** A group is no row of work; a table of targets shows what has one. */
function isRow(item: Item, rows: TablePart['rows']): boolean {
  if ('group' in item && item.group) return false;
  return rows !== 'target' || item.properties.some(({ key }) => key === 'target');
}

function sources(of: readonly string[], { plan }: PrintState): readonly Part[] {
  const { blocks, appendices, id } = plan.document;
  const all: Part[] = [...blocks, ...appendices.flatMap((appendix) => appendix.blocks)];
  if (of.length === 0 || of.includes(id)) return all;
  const named = appendices.filter((appendix) => of.includes(appendix.id)).flatMap((appendix) => appendix.blocks);
  return [...named, ...sectionsNamed(all, of)];
}

function sectionsNamed(parts: readonly Part[], of: readonly string[]): Part[] {
  return parts.flatMap((part) => {
    if (part.type === 'section' && part.id !== undefined && of.includes(part.id)) return [part];
    return 'blocks' in part ? sectionsNamed(part.blocks, of) : [];
  });
}

function itemsIn(parts: readonly Part[], kind: 'task' | 'finding', state: PrintState): Item[] {
  return parts.flatMap((part): Item[] => {
    const inner = 'blocks' in part ? itemsIn(part.blocks, kind, state) : [];
    if (part.type !== kind) return inner;
    const item = kind === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
    return item ? [item, ...inner] : inner;
  });
}

/** The fields of a result and what stands below them, with their scores. */
function pointRows(of: readonly string[], columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const results = [...state.assessments.values()].filter(({ id }) => of.length === 0 || of.includes(id));
  return results.flatMap((result) => {
    const nodes = state.indices.get(result.index)?.nodes ?? [];
    return nodes.flatMap((node) => nodeRows(node, result, columns, state));
  });
}

function nodeRows(node: IndexNode, result: Assessment, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const cells = columns.map(({ content }) => {
    const text = pointText(node, result, content);
    return paragraphs([text === '' ? [] : [{ type: 'text', text }]], state);
  });
  return [{ type: 'cells', cells }, ...node.nodes.flatMap((child) => nodeRows(child, result, columns, state))];
}

function pointText(node: IndexNode, result: Assessment, content: AskedColumn['content']): string {
  switch (content) {
    case 'ordinal':
      return node.code;
    case 'about':
      return node.title;
    case 'maximum':
      return node.maximum ? decimalWords(node.maximum) : '';
    case 'points':
    case 'achieved':
      return printResult(result, node.code, ['points']);
    case 'deducts':
      return printResult(result, node.code, ['lost points']);
    case 'rank':
      return printResult(result, node.code, ['rank']);
    default:
      return '';
  }
}
