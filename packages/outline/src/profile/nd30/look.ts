import type { ParagraphLook } from '../look.js';

type Row = Partial<ParagraphLook> & Pick<ParagraphLook, 'name' | 'size' | 'source'>;

/** A row of the tables of looks: upright, flush left, single-spaced, nothing before or after unless it says so. */
export function look(row: Row): ParagraphLook {
  return {
    bold: false,
    italic: false,
    align: 'left',
    left: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    line: { multiple: 1 },
    keepNext: false,
    markSeparator: 'space',
    ...row,
  };
}

/** Height of Times above the base line as a share of the size: two sizes on one line need it to stand level. */
export const ascent = 0.891;
