/** Finished children of a property element by the local name of their tag. */
export type Children<Name extends string> = { readonly [Key in Name]?: string | undefined };

/**
 * A maker of one property element. WordprocessingML fixes the order of children and Word calls a document with another
 * order damaged, so the order stands here once, and callers name their children in any order.
 * No child gives no element.
 */
function ordered<Name extends string>(tag: string, order: readonly Name[]): (children: Children<Name>) => string {
  return (children) => {
    let content = '';
    for (const name of order) content += children[name] ?? '';
    return content === '' ? '' : `<${tag}>${content}</${tag}>`;
  };
}

const paragraphOrder = [
  'pStyle',
  'keepNext',
  'keepLines',
  'widowControl',
  'pBdr',
  'tabs',
  'spacing',
  'ind',
  'jc',
  'outlineLvl',
  'rPr',
  'sectPr',
] as const;

/** `w:pPr`, the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26). */
export const paragraphProperties = ordered('w:pPr', paragraphOrder);

/** `w:rPr`, the properties of a run (17.3.2.28). */
export const runProperties = ordered('w:rPr', [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'noProof',
  'color',
  'sz',
  'szCs',
  'vertAlign',
  'lang',
]);

/** `w:tblPr`, the properties of a table (17.4.60). */
export const tableProperties = ordered('w:tblPr', [
  'tblW',
  'jc',
  'tblInd',
  'tblBorders',
  'tblLayout',
  'tblCellMar',
  'tblLook',
  'tblCaption',
  'tblDescription',
]);

/** `w:trPr`, the properties of a row (17.4.82). */
export const rowProperties = ordered('w:trPr', ['cantSplit', 'trHeight', 'tblHeader']);

/** `w:tcPr`, the properties of a cell (17.4.70). */
export const cellProperties = ordered('w:tcPr', ['tcW', 'gridSpan', 'tcBorders', 'vAlign']);

/** `w:sectPr`, the properties of a section (17.6.17). */
export const sectionProperties = ordered('w:sectPr', [
  'headerReference',
  'footerReference',
  'type',
  'pgSz',
  'pgMar',
  'pgNumType',
  'titlePg',
]);
