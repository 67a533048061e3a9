import type { Assessment, IndexNode } from '@rplan/model';
import { decimalWords, resultWords } from '@rplan/words';
import type { TableRow } from '../outline.js';
import type { PrintState } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { paragraphs } from './cell.js';

/** The fields of a result, in bold, and what stands below them, with their scores. */
export function pointRows(of: readonly string[], columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const results = [...state.assessments.values()].filter(({ id }) => of.length === 0 || of.includes(id));
  return results.flatMap((result) => {
    const nodes = state.indices.get(result.index)?.nodes ?? [];
    return nodes.flatMap((node) => nodeRows(node, result, columns, state));
  });
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
