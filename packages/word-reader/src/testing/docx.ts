import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"`;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  /** The XML inside `w:body`. */
  readonly body: string;
  /** The XML inside the roots of other parts. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Further relationships of the document. */
  readonly relationships?: string;
  /** Parts as they are, by name; also in place of those made here. */
  readonly files?: Readonly<Record<string, string>>;
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments' } as const;

/** A Word file made by hand, for tests. */
export function docx({ body, relationships = '', files = {}, ...parts }: DocxParts): Uint8Array {
  const made = Object.entries(parts).filter((entry): entry is [keyof typeof ROOTS, string] => entry[1] !== undefined);
  const relation = ([name]: readonly [string, string]) =>
    `<Relationship Id="${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`;
  const content: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationshipsPart(`<Relationship Id="d" Type="${TYPE}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationshipsPart(made.map(relation).join('') + relationships),
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      made.map(([name, xml]) => [`word/${name}.xml`, `<w:${ROOTS[name]} ${NAMESPACES}>${xml}</w:${ROOTS[name]}>`]),
    ),
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}

function relationshipsPart(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** A paragraph of runs; a run is its text, or its XML where it begins with `<`. */
export function p(runs: string | readonly string[], properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${[runs]
    .flat()
    .map((text) => (text.startsWith('<') ? text : r(text)))
    .join('')}</w:p>`;
}

export function r(text: string, properties = ''): string {
  const said = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${said}</w:t></w:r>`;
}

/** A table of rows of cells, each a text, or its blocks where it begins with `<`. */
export function tbl(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.startsWith('<') ? text : p(text)}</w:tc>`;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(width);
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
