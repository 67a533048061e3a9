import type { Piece } from '@rplan/words';

/**
 * The document outline: what an official document says and which part each piece plays, before any output format.
 * Word, HTML and plain text read this and nothing else, so what the preview shows is what Word gets.
 *
 * An outline carries roles, never looks: a layout profile says how a role looks. Lengths are points (1/72 inch).
 */
export interface Outline {
  /**
   * Document properties for the package: title as plain text, issuer, ISO date of the document where it is complete, the number where the
   * registry has given one, the name of the kind.
   */
  readonly properties: {
    readonly title: string;
    readonly creator?: string;
    readonly date?: string;
    readonly number?: string;
    readonly kind: string;
  };
  /** The body first, then one section for each appendix or attached document. */
  readonly sections: readonly OutlineSection[];
  /** Footnotes in the order of their first mark; a mark refers to its index here. */
  readonly notes: readonly OutlineNote[];
}

export interface OutlineSection {
  readonly kind: 'main' | 'appendix' | 'attached';
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Printed at the foot of the first page, under a rule of full width (Decree 30, PL I, III.4). */
  readonly contact?: Paragraph;
  /** Marks above the page's head, such as XEM XONG TRẢ LẠI (Decree 30, PL I, III.2). */
  readonly circulation?: Paragraph;
}

export interface OutlineNote {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

export type Block = Paragraph | Rule | Columns | Table;

/** Roles of paragraphs; the layout profile has one entry for each. */
export type ParagraphRole =
  | 'superior'
  | 'issuer'
  | 'national-name'
  | 'motto'
  | 'number'
  | 'place-and-date'
  | 'letter-subject'
  | 'urgency'
  | 'draft-mark'
  | 'circulation'
  | 'kind'
  | 'subject'
  | 'authority'
  | 'addressee-single'
  | 'addressee-label'
  | 'addressee-item'
  | 'legal-basis'
  | 'text'
  | 'bullet'
  | 'sub-bullet'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'numbered'
  | 'article'
  | 'enacting'
  | 'table-title'
  | 'table-head'
  | 'table-cell'
  | 'table-group'
  | 'table-bullet'
  | 'recipients-label'
  | 'recipient'
  | 'drafter'
  | 'signing-authority'
  | 'signing-gap'
  | 'signatory'
  | 'signing-also'
  | 'appendix-label'
  | 'appendix-title'
  | 'appendix-reference'
  | 'note'
  | 'contact'
  | 'page-number';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** The printed mark in front ("1.", "a)", "-"), text and not automatic numbering: Word cannot count a b c d đ e. */
  readonly mark?: string;
  readonly content: readonly Inline[];
  /** Size in points, where the line would not fit in that of its role. */
  readonly size?: number;
  /** How many points it may reach beyond its column on either side, so that it stays on one line; less than none keeps it inside. */
  readonly overhang?: number;
  /** How many points it stands to the left of where its role puts it. */
  readonly shift?: number;
  /** Distance to what follows in points, where it is not that of its role. */
  readonly after?: number;
  /** Keep on one page with the next block. */
  readonly keepWithNext?: boolean;
  /** Where in the source this paragraph comes from; the preview follows the cursor through it. */
  readonly source?: SourceRange;
  /** Target of references inside the document, unique in the outline. */
  readonly anchor?: string;
}

/** A footnote mark's `note` is the index in `Outline.notes`. */
export type Inline = Exclude<Piece, { type: 'text' }> | (Extract<Piece, { type: 'text' }> & OfRegistry);

interface OfRegistry {
  /** What the registry gives after signing; it stands in several places of a document and is filled in at one. */
  readonly field?: RegistryField;
}

export type RegistryField = 'number' | 'day' | 'month';

/** A thin horizontal line of `length` points, centred in its column: under the issuer, the motto, the subject. */
export interface Rule {
  readonly type: 'rule';
  readonly role: 'issuer-rule' | 'motto-rule' | 'subject-rule' | 'appendix-rule';
  readonly length: number;
}

/** A borderless table of two columns: the head of the page, or the foot (recipients and signature). */
export interface Columns {
  readonly type: 'columns';
  readonly role: 'head' | 'foot';
  readonly rows: readonly (readonly [readonly Block[], readonly Block[]])[];
  /** The last row goes on over pages and need not stand beside the others: the rest of a long list. */
  readonly flows?: true;
}

export interface Table {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What it is, for who hears it and does not see it. */
  readonly title?: string;
}

export interface TableColumn {
  readonly heading: readonly Inline[];
  /** Share of the text width; the shares of a table add up to 1. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** It holds points, which stand one above the other by their commas. */
  readonly figures?: true;
}

export type TableRow =
  /** A row that names a group of rows: over the whole width, or beside the number of the group in the first column. */
  | { readonly type: 'group'; readonly ordinal?: readonly Paragraph[]; readonly cell: readonly Paragraph[] }
  | {
      readonly type: 'cells';
      readonly cells: readonly (readonly Paragraph[])[];
      readonly source?: SourceRange;
      readonly anchor?: string;
    };

/** Offsets into the text of a source file, end exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
