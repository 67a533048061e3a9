import type { OutlineSection } from '@rplan/outline';

/** Where blocks stand: in a section, or in a cell of a head or foot. */
export interface Area {
  /** Free width in twips. */
  readonly width: number;
  readonly orientation: OutlineSection['orientation'];
  /** Keep every paragraph with the next one, so that the rows of a foot stay together. */
  readonly keepTogether?: boolean | undefined;
  /** The `w:sectPr` that the last paragraph carries. */
  readonly section?: string | undefined;
}
