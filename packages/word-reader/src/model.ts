import type { WordProblem } from './problem.js';

/** A document as its readers see it: text with its looks, in order, and where in the file each sign stands. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  readonly comments: readonly Comment[];
  readonly margins: readonly Margin[];
  /** What a reader should know: where the text is not simply what the file holds. */
  readonly remarks: readonly Remark[];
}

export type WordReading =
  | { readonly ok: true; readonly document: WordDocument }
  | { readonly ok: false; readonly problem: WordProblem };

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  /** In NFC, without what cannot be seen (soft hyphens). Tabs are `\t`, line breaks `\n`. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** The mark that Word counts, as it is printed: `1.`, `a)`, `•`. */
  readonly mark?: NumberMark;
  /** The name of its style as users see it. */
  readonly style?: string;
  readonly look: ParagraphLook;
  readonly notes: readonly NoteMark[];
  readonly boxes: readonly TextBox[];
  readonly drawings: readonly Drawing[];
  /** A new page begins before it, or inside. */
  readonly pageBreak?: 'before' | 'inside';
}

/** Signs of one look, and the place in the file that they come from. Offsets are those of the paragraph's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly look: RunLook;
  readonly place: Place;
  /** As the file writes it, where that is not the same: letters in two signs. */
  readonly written?: string;
}

/** Where signs stand in the file: which run (`w:r`) of which part, and how many signs of it come before, as the file writes them. */
export interface Place {
  readonly part: string;
  readonly run: number;
  readonly offset: number;
}

export interface RunLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly struck?: true;
  /** Shown in capitals, whatever letters stand there. */
  readonly capitals?: true;
  readonly raised?: 'superscript' | 'subscript';
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  /** Six hexadecimal digits; absent where it is automatic. */
  readonly colour?: string;
}

/** Lengths in twentieths of a point. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly indent?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: string;
  /** The level of a heading, from 1. */
  readonly heading?: number;
}

export interface NumberMark {
  readonly text: string;
  /** From 0. */
  readonly level: number;
  readonly format: string;
  readonly list: string;
}

export interface NoteMark {
  readonly offset: number;
  readonly kind: NoteKind;
  readonly id: string;
}
export type NoteKind = 'footnote' | 'endnote';

export interface Note {
  readonly kind: NoteKind;
  readonly id: string;
  readonly blocks: readonly Block[];
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
}

/** Text that floats beside its paragraph. */
export interface TextBox {
  readonly blocks: readonly Block[];
}

export interface Drawing {
  readonly kind: 'line' | 'picture' | 'shape' | 'object';
}

export interface Table {
  readonly type: 'table';
  /** Widths in twentieths of a point. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Repeated at the top of each page. */
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The column it begins in, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** Of a cell over several rows: where it begins, and where it goes on. */
  readonly merge: 'none' | 'begin' | 'continue';
  readonly blocks: readonly Block[];
}

/** Pages that look alike; lengths in twentieths of a point. It ends before the block at `end`. */
export interface Section {
  readonly end: number;
  readonly width?: number;
  readonly height?: number;
  readonly landscape: boolean;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  /** The first page has a head of its own. */
  readonly titlePage: boolean;
}

export interface Margin {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly blocks: readonly Block[];
}

export interface Remark {
  readonly code:
    | 'tracked-changes'
    | 'hidden-text'
    | 'unknown-symbol'
    | 'foreign-part'
    | 'linked-outside'
    | 'formula'
    | 'object'
    /** Numbers that are counted where the file is shown and stand nowhere in it. */
    | 'uncounted-numbers';
  readonly count: number;
}
