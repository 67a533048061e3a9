import type { Cell, Row, Table } from '../model.js';
import { limits } from '../package/limits.js';
import { Refusal } from '../problem.js';
import { child, childrenOf, numberOf, switchOf, valOf, type XmlElement } from '../xml/read-xml.js';
import type { Context } from './context.js';

export function readTable(element: XmlElement, context: Context): Table {
  const columns = childrenOf(child(element, 'w:tblGrid'))
    .filter(({ name }) => name === 'w:gridCol')
    .map(({ attributes }) => numberOf(attributes['w:w']) ?? 0);
  const rows = elementsIn(element, 'w:tr').flatMap((row) => {
    if (child(row, 'w:trPr', 'w:del')) {
      context.remarks.add('tracked-changes');
      return [];
    }
    return [readRow(row, context)];
  });
  return { type: 'table', columns, rows };
}

function readRow(row: XmlElement, context: Context): Row {
  const properties = child(row, 'w:trPr');
  let column = numberOf(valOf(properties, 'w:gridBefore')) ?? 0;
  const cells: Cell[] = [];
  for (const element of elementsIn(row, 'w:tc')) {
    const tcPr = child(element, 'w:tcPr');
    const span = Math.max(1, numberOf(valOf(tcPr, 'w:gridSpan')) ?? 1);
    const blocks = context.blocksIn(element);
    // Half a table would be read otherwise, or a grid without end.
    if (column + span > limits.columns) throw new Refusal({ code: 'damaged', part: context.part });
    const before = cells.at(-1);
    // Word 97 merged cells sideways by a mark on each.
    if (before && valOf(tcPr, 'w:hMerge') === 'continue')
      cells[cells.length - 1] = { ...before, span: before.span + span };
    else cells.push({ column, span, merge: mergeOf(tcPr), blocks });
    column += span;
  }
  return { header: switchOf(properties, 'w:tblHeader') ?? false, cells };
}

function mergeOf(tcPr: XmlElement | undefined): Cell['merge'] {
  const merge = child(tcPr, 'w:vMerge');
  if (!merge) return 'none';
  return merge.attributes['w:val'] === 'restart' ? 'begin' : 'continue';
}

/** Rows and cells also stand in content controls and in what was inserted. */
function elementsIn(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === 'w:sdt') return elementsIn(child(element, 'w:sdtContent') ?? element, name);
    return element.name === 'w:customXml' || element.name === 'w:ins' ? elementsIn(element, name) : [];
  });
}
