import { type OpenPackage, openPackage } from '../open-package.js';
import { attributeAt, descendants, elements, find, type XmlElement } from '../xml-tree.js';
import { type LaidOutParagraph, layOut, type Styles, stylesOf } from './laid-out.js';

/** A head or foot: its rows of cells, each with its width and its paragraphs. */
export interface LaidOutColumns {
  readonly xml: XmlElement;
  readonly rows: readonly (readonly LaidOutCell[])[];
}

interface LaidOutCell {
  readonly width: number;
  readonly paragraphs: readonly LaidOutParagraph[];
  /** Framed marks: outer size in twips and text. */
  readonly boxes: readonly { readonly width: number; readonly height: number; readonly text: string }[];
}

export interface LaidOutSection {
  readonly properties: XmlElement;
  readonly textWidth: number;
  /** Paragraphs across the page, in order, without those of tables. */
  readonly paragraphs: readonly LaidOutParagraph[];
  readonly heads: readonly LaidOutColumns[];
  readonly feet: readonly LaidOutColumns[];
}

export interface Layout {
  readonly opened: OpenPackage;
  readonly styles: Styles;
  readonly sections: readonly LaidOutSection[];
}

/** A document as a checker of its layout sees it: sections, heads, feet, and every paragraph with its final look. */
export function readLayout(bytes: Uint8Array): Layout {
  const opened = openPackage(bytes);
  const styles = stylesOf(opened.xml('word/styles.xml'));
  const body = find(opened.xml('word/document.xml'), 'w:body');
  const sections: LaidOutSection[] = [];
  let waiting: XmlElement[] = [];
  for (const child of elements(body)) {
    const properties = child.name === 'w:sectPr' ? child : find(child, 'w:pPr', 'w:sectPr');
    if (child !== properties) waiting.push(child);
    if (!properties) continue;
    sections.push(readSection(waiting, properties, styles));
    waiting = [];
  }
  return { opened, styles, sections };
}

function readSection(children: readonly XmlElement[], properties: XmlElement, styles: Styles): LaidOutSection {
  const size = (path: string, name: string) => Number(attributeAt(properties, [path], name) ?? 0);
  const textWidth = size('w:pgSz', 'w:w') - size('w:pgMar', 'w:left') - size('w:pgMar', 'w:right');
  const tables = children.filter(({ name }) => name === 'w:tbl').map((xml) => readColumns(xml, styles));
  const holding = (...roles: LaidOutParagraph['role'][]) =>
    tables.filter(({ rows }) => rows.flat().some((cell) => cell.paragraphs.some(({ role }) => roles.includes(role))));
  return {
    properties,
    textWidth,
    paragraphs: children.filter(({ name }) => name === 'w:p').map((xml) => layOut(xml, { width: textWidth, styles })),
    heads: holding('national-name'),
    feet: holding('signatory', 'recipients-label'),
  };
}

function readColumns(xml: XmlElement, styles: Styles): LaidOutColumns {
  const margin = (side: string) => Number(attributeAt(xml, ['w:tblPr', 'w:tblCellMar', side], 'w:w') ?? 0);
  const rows = elements(xml, 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) => {
      const width = Number(attributeAt(cell, ['w:tcPr', 'w:tcW'], 'w:w') ?? 0) - margin('w:left') - margin('w:right');
      return {
        width,
        paragraphs: elements(cell, 'w:p').map((paragraph) => layOut(paragraph, { width, styles })),
        boxes: elements(cell, 'w:tbl').map((table) => readBox(table, styles)),
      };
    }),
  );
  return { xml, rows };
}

function readBox(table: XmlElement, styles: Styles) {
  const [paragraph] = descendants(table, 'w:p');
  return {
    width: Number(attributeAt(table, ['w:tblPr', 'w:tblW'], 'w:w') ?? 0),
    height: Number(attributeAt(table, ['w:tr', 'w:trPr', 'w:trHeight'], 'w:val') ?? 0),
    text: paragraph ? layOut(paragraph, { width: 0, styles }).text : '',
  };
}

/** Every paragraph of a section, those of its head and foot among them. */
export function allParagraphs({ paragraphs, heads, feet }: LaidOutSection): LaidOutParagraph[] {
  const cells = [...heads, ...feet].flatMap(({ rows }) => rows.flat());
  return [...paragraphs, ...cells.flatMap((cell) => cell.paragraphs)];
}
