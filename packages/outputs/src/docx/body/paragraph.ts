import type { Paragraph, ParagraphLook } from '@rplan/outline';
import { alignment, spacing } from '../parts/looks.js';
import { cellRoles, spacerStyle, styleReference } from '../parts/style-ids.js';
import { element, toggle, val } from '../xml/element.js';
import { paragraphProperties } from '../xml/ordered.js';
import { twips } from '../xml/units.js';
import type { Body } from './body.js';
import { markRun, runs } from './run.js';

/** What a paragraph's place adds to the look of its role. */
export interface ParagraphPlace {
  /** Keep with the next block though neither the role nor the outline asks for it. */
  readonly keepNext?: boolean | undefined;
  /** Points that what follows wants above itself; the role's own distance stays where it is greater. */
  readonly gap?: number | undefined;
  /** Without the role's distance above, as in the middle of a frame. */
  readonly flush?: boolean;
  /** Instead of the role's, as in the cells of a column. */
  readonly align?: ParagraphLook['align'] | undefined;
  /** The `w:sectPr` of the section that ends with this paragraph. */
  readonly section?: string | undefined;
  /** A further anchor for it: that of its table row. */
  readonly anchor?: string | undefined;
  /** Twips left and right of a text whose lines are balanced. */
  readonly sides?: number | undefined;
  /** Runs in front of the mark. */
  readonly lead?: string | undefined;
  readonly notes?: 'as text' | undefined;
}

/** `w:p` of an outline's paragraph: the style of its role, and no formatting that the style already gives. */
export function paragraph(
  { role, mark, content, keepWithNext, anchor, size, shift, overhang, after }: Paragraph,
  body: Body,
  place: ParagraphPlace = {},
): string {
  const look = body.profile.paragraphs[role];
  const align = place.align === look.align ? undefined : place.align;
  const styled = align !== undefined && cellRoles.includes(role);
  const properties = paragraphProperties({
    pStyle: styleReference(role, styled ? align : undefined),
    keepNext: (keepWithNext || place.keepNext) && !look.keepNext ? toggle('w:keepNext') : undefined,
    spacing: spaceAround(after === undefined ? look : { ...look, after }, place, look.after),
    ind: indents(look, overhang === undefined ? place.sides : -twips(overhang), shift),
    jc: align === undefined || styled ? undefined : alignment(align),
    sectPr: place.section,
  });
  const text =
    (place.lead ?? '') +
    markRun(mark, look.markSeparator) +
    runs(content, body, { notes: place.notes, size, names: role === 'appendix-label' });
  return `<w:p>${properties}${body.bookmarks.around(anchor, body.bookmarks.around(place.anchor, text))}</w:p>`;
}

/** What a paragraph's own place changes of the look's indents: the sides of a balanced text, or a shift to the left. */
function indents({ left, firstLine }: ParagraphLook, sides: number | undefined, shift = 0): string | undefined {
  if (sides !== undefined) return element('w:ind', { 'w:left': sides, 'w:right': sides });
  if (shift === 0) return undefined;
  // Text without a left edge of its own moves by its first line.
  if (left === 0) return element('w:ind', { 'w:firstLine': twips(Math.max(0, firstLine - shift)) });
  return element('w:ind', { 'w:left': twips(left - shift), 'w:hanging': twips(-firstLine) });
}

function spaceAround({ after }: ParagraphLook, { gap = 0, flush }: ParagraphPlace, usual: number): string | undefined {
  if (flush) return spacing({ before: 0, after: 0 });
  const wanted = Math.max(gap, after);
  return wanted === usual ? undefined : spacing({ after: wanted });
}

/** An empty paragraph of exactly `height` points, and at least one point: between tables, or where Word wants a paragraph. */
export function spacer(height = 1, section?: string): string {
  const properties = paragraphProperties({
    pStyle: val('w:pStyle', spacerStyle),
    spacing: spacing({ before: 0, after: 0, line: { exact: Math.max(1, height) } }),
    sectPr: section,
  });
  return `<w:p>${properties}</w:p>`;
}
