import type { LineSpacing, ParagraphLook } from '@rplan/outline';
import { element, toggle, val } from '../xml/element.js';
import type { paragraphProperties, runProperties } from '../xml/ordered.js';
import { eighths, halfPoints, lines240, twips } from '../xml/units.js';

type ParagraphChildren = Parameters<typeof paragraphProperties>[0];
type RunChildren = Parameters<typeof runProperties>[0];

const alignments = {
  left: val('w:jc', 'left'),
  center: val('w:jc', 'center'),
  right: val('w:jc', 'right'),
  justify: val('w:jc', 'both'),
} as const;

/** `w:jc` of an alignment. */
export function alignment(align: ParagraphLook['align']): string {
  return alignments[align];
}

/** `w:spacing` in points; what is left out comes from the style. */
export function spacing(space: { before?: number; after?: number; line?: LineSpacing }): string {
  return element('w:spacing', {
    'w:before': space.before === undefined ? undefined : twips(space.before),
    'w:after': space.after === undefined ? undefined : twips(space.after),
    ...(space.line === undefined ? {} : lineHeight(space.line)),
  });
}

function lineHeight(line: LineSpacing) {
  return 'exact' in line
    ? { 'w:line': twips(line.exact), 'w:lineRule': 'exact' }
    : { 'w:line': lines240(line.multiple), 'w:lineRule': 'auto' };
}

/** One edge of a frame or the line of a rule; `thickness` and `distance` from the text in points. */
export function border(edge: string, thickness: number, distance = 0, color = 'auto'): string {
  return element(edge, { 'w:val': 'single', 'w:sz': eighths(thickness), 'w:space': distance, 'w:color': color });
}

/** The paragraph properties of a look, for its style. */
export function lookOfParagraph(look: ParagraphLook): ParagraphChildren {
  const hanging = look.firstLine < 0;
  return {
    keepNext: look.keepNext ? toggle('w:keepNext') : undefined,
    pBdr: look.lineAbove === undefined ? undefined : element('w:pBdr', {}, border('w:top', look.lineAbove, 1)),
    spacing: spacing(look),
    ind: element('w:ind', {
      'w:left': twips(look.left),
      'w:right': 0,
      [hanging ? 'w:hanging' : 'w:firstLine']: twips(Math.abs(look.firstLine)),
    }),
    jc: alignment(look.align),
    outlineLvl: look.outlineLevel === undefined ? undefined : val('w:outlineLvl', look.outlineLevel - 1),
  };
}

/** The run properties of a look, for its style. Complex-script twins are set too, so that no text falls out of the look. */
export function lookOfText(look: Pick<ParagraphLook, 'bold' | 'italic' | 'color' | 'size'>): RunChildren {
  return {
    b: toggle('w:b', look.bold),
    bCs: toggle('w:bCs', look.bold),
    i: toggle('w:i', look.italic),
    iCs: toggle('w:iCs', look.italic),
    color: look.color === undefined ? undefined : val('w:color', look.color),
    sz: val('w:sz', halfPoints(look.size)),
    szCs: val('w:szCs', halfPoints(look.size)),
  };
}
