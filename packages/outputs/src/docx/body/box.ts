import { boxSize, type Paragraph, type ParagraphLook } from '@rplan/outline';
import { border } from '../parts/looks.js';
import { element, toggle, val } from '../xml/element.js';
import { rowProperties, tableProperties } from '../xml/ordered.js';
import { twips } from '../xml/units.js';
import type { Body } from './body.js';
import { paragraph } from './paragraph.js';
import { cell, cellMargins, fixedLayout, grid, width } from './table-parts.js';

const boxedRoles = ['urgency', 'draft-mark', 'circulation'] as const;
type BoxedRole = (typeof boxedRoles)[number];

/** A paragraph that is printed in a frame. */
export type BoxedParagraph = Paragraph & { readonly role: BoxedRole };

/** Whether the profile frames this paragraph. */
export function isBoxed(block: Paragraph, body: Body): block is BoxedParagraph {
  return boxedRoles.some((role) => role === block.role) && body.profile.paragraphs[block.role].box !== undefined;
}

const placements = { left: 'left', center: 'center', right: 'right', justify: 'left' } as const;

/**
 * A framed paragraph as a table of one cell: only a cell has the exact width and height that Decree 30 gives the marks
 * of urgency (PL I, P1, III.2) with the text in its middle. `left` moves it from the margin, in twips.
 */
export function box(block: BoxedParagraph, body: Body, left?: number): string {
  const look: ParagraphLook = body.profile.paragraphs[block.role];
  const size = boxSize(body.profile, block.role, plainText(block));
  const twipsWide = twips(size.width);
  const thickness = look.box?.thickness ?? 0;
  const frame = ['w:top', 'w:left', 'w:bottom', 'w:right'].map((edge) => border(edge, thickness, 0, look.color));
  const properties = tableProperties({
    tblW: width('w:tblW', twipsWide),
    jc: left === undefined ? val('w:jc', placements[look.align]) : undefined,
    tblInd: left === undefined ? undefined : width('w:tblInd', left),
    tblBorders: element('w:tblBorders', {}, ...frame),
    tblLayout: fixedLayout,
    tblCellMar: cellMargins(0),
  });
  const row = rowProperties({
    cantSplit: toggle('w:cantSplit'),
    trHeight: element('w:trHeight', { 'w:val': twips(size.height), 'w:hRule': 'exact' }),
  });
  const text = paragraph(block, body, { align: 'center', flush: true, notes: 'as text' });
  const only = cell(twipsWide, text, { align: 'center' });
  return `<w:tbl>${properties}${grid([twipsWide])}<w:tr>${row}${only}</w:tr></w:tbl>`;
}

function plainText({ content }: Paragraph): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}
