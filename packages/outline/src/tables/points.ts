import type { Assessment, IndexNode } from '@rplan/model';
import { decimalWords, resultTitle, resultWords } from '@rplan/words';
import type { TableRow } from '../outline.js';
import type { PrintState } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { paragraphs } from './cell.js';

/**
 * The fields of a result, in bold, and what stands below them, with their scores; what is added and what is taken off under headings of their
 * own; the whole as the last row. Several results in one table are told apart by their names.
 */
export function pointRows(of: readonly string[], columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const results = [...state.assessments.values()].filter(({ id }) => of.length === 0 || of.includes(id));
  return results.flatMap((result) => {
    const nodes = state.indices.get(result.index)?.nodes ?? [];
    const rowsOf = (part: readonly IndexNode[]) => part.flatMap((node) => nodeRows(node, result, columns, state));
    const beside = BESIDE.flatMap((level) => {
      const part = nodes.filter((node) => node.level === level);
      return part.length > 0 ? [heading(state.profile.texts.points[level]), ...rowsOf(part)] : [];
    });
    return [
      ...(results.length > 1 ? [heading(resultTitle(result.id, state))] : []),
      ...rowsOf(nodes.filter(({ level }) => !BESIDE.some((each) => each === level))),
      ...beside,
      ...totalRow(result, columns, state),
    ];
  });
}

/** What counts beside the fields. */
const BESIDE = ['bonus', 'penalty'] as const;

function heading(text: string): TableRow {
  return { type: 'group', cell: [{ type: 'paragraph', role: 'table-group', content: [{ type: 'text', text }] }] };
}

/** The whole of a result, named in its first column of words; none where nothing of it is known. */
function totalRow(result: Assessment, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const named = columns.findIndex(({ content }) => content === 'about');
  const texts = columns.map(({ content }) => wholeText(result, content, state));
  if (named < 0 || texts.every((text) => text === '')) return [];
  const cells = texts.map((text, at) => {
    const said = at === named ? state.profile.texts.points.total : text;
    return paragraphs([said === '' ? [] : [{ type: 'text', text: said, bold: true }]], state);
  });
  return [{ type: 'cells', cells }];
}

/** The total as it is published; where it is not, the sum of what was scored. */
function wholeText(result: Assessment, content: AskedColumn['content'], state: PrintState): string {
  const place = { index: state.indices.get(result.index) };
  switch (content) {
    case 'maximum':
      return resultWords(result, ['maximum'], place);
    case 'points':
    case 'achieved':
      return resultWords(result, ['total'], place) || decimalWords(result.sum ?? '');
    case 'deducts':
      return resultWords(result, ['lost points'], place);
    case 'rank':
      return resultWords(result, ['rank'], place);
    default:
      return '';
  }
}

function nodeRows(node: IndexNode, result: Assessment, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const bold = node.level === 'field' && { bold: true as const };
  const cells = columns.map(({ content }) => {
    const text = pointText(node, result, content);
    return paragraphs([text === '' ? [] : [{ type: 'text', text, ...bold }]], state);
  });
  const below = node.nodes.flatMap((child) => nodeRows(child, result, columns, state));
  return [{ type: 'cells', cells }, ...below];
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
      return resultWords(result, ['points'], { node: node.code });
    case 'deducts':
      return resultWords(result, ['lost points'], { node: node.code });
    case 'rank':
      return resultWords(result, ['rank'], { node: node.code });
    default:
      return '';
  }
}
