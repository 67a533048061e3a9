import type { ColumnContent, Block as Part } from '@rplan/model';
import type { TableColumn } from '../outline.js';

/** What the rows of a table are. */
export type TableRows = Extract<Part, { type: 'table' }>['rows'];

/** A column as a layout has it where the document says nothing. */
export interface UsualColumn {
  readonly heading: string;
  /** Room it needs beside the others; the shares of a table's columns follow from it. */
  readonly weight: number;
  readonly align: TableColumn['align'];
}

/** A column as it is asked for, with a heading of its own or the usual one. */
export interface AskedColumn {
  readonly content: ColumnContent;
  readonly heading?: string | undefined;
}

/** Which columns tables have, and how they look. */
export interface TableColumns {
  readonly usual: Readonly<Record<ColumnContent, UsualColumn>>;
  readonly sets: Readonly<Record<TableRows, readonly AskedColumn[]>>;
  /** A table of more columns than this turns the page of its appendix. */
  readonly widestUpright: number;
  /** Rows are counted in each group anew, and not through the whole table. */
  readonly restart: boolean;
}
