import type { ParagraphRole, Rule } from '../outline.js';
import type { BoxSize, ColumnsLook, ParagraphLook, RuleLook, TableLook } from './look.js';
import type { TableColumns } from './tables.js';
import type { FixedTexts } from './texts.js';

/**
 * Everything that a layout prescribes, as plain data: figures in points, words, and the article of each.
 * An emitter reads this and knows no figure of its own, so another act is another profile and no change of code.
 */
export interface LayoutProfile {
  readonly id: string;
  /** The act that the profile restates. */
  readonly act: string;
  readonly language: string;
  readonly font: string;
  readonly page: PageLook;
  readonly paragraphs: Readonly<Record<ParagraphRole, ParagraphLook>>;
  readonly rules: Readonly<Record<Rule['role'], RuleLook>>;
  readonly boxes: readonly BoxSize[];
  readonly columns: { readonly head: ColumnsLook; readonly foot: ColumnsLook };
  readonly table: TableLook;
  readonly tables: TableColumns;
  readonly texts: FixedTexts;
}

/** The sheet, upright; a landscape section turns it and keeps each margin on its own side of the reader. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** From the paper's edge to the page number above, and to the contact line below. */
  readonly headerDistance: number;
  readonly footerDistance: number;
  /** Left edge of a circulation mark in the top margin, as a share of the text width. */
  readonly circulationAt: number;
  readonly source: string;
}
