import type { ParagraphRole } from '../outline.js';

/** How one role of paragraph looks. Lengths are points; capitals are capitals in the text and never a look. */
export interface ParagraphLook {
  /** What the style is called in Word's list of styles; unique in a profile, without a comma, which Word takes for two names. */
  readonly name: string;
  readonly size: number;
  /** The least size that the act allows it, taken where its line would not fit otherwise. */
  readonly smallest?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hexadecimal digits; absent means the text is black. */
  readonly color?: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Left edge of the lines after the first. */
  readonly left: number;
  /** Where the first line starts, measured from `left`: positive indents it, negative lets the mark hang out. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: LineSpacing;
  /** Stay on one page with the next paragraph, as titles do. */
  readonly keepNext: boolean;
  /** What stands between a printed mark and the text: a space, or a tab to `left` so that wrapped lines hang under it. */
  readonly markSeparator: 'space' | 'tab';
  /** Level in Word's navigation pane, 1 being the highest; absent for what is no heading. */
  readonly outlineLevel?: number;
  /** Breaks a text of several lines into about equally long ones, as centred titles are set; see `balanceLines`. */
  readonly balanced?: true;
  /** Draws a frame around the paragraph. */
  readonly box?: BoxLook;
  /** Thickness of a line above the paragraph over the whole width of the text. */
  readonly lineAbove?: number;
  /** Where the figures come from: an article of the act, or "practice" where the act is silent. */
  readonly source: string;
}

/** Lines spaced by a multiple of the font's own line, or by a fixed height in points whatever the font. */
export type LineSpacing = { readonly multiple: number } | { readonly exact: number };

/** The frame of a boxed paragraph, where no legal size is set for its text (`LayoutProfile.boxes`). */
export interface BoxLook {
  readonly thickness: number;
  readonly height: number;
  /** Free space left and right of the text. */
  readonly padding: number;
}

/** A legal size of the frame around one fixed text, such as KHẨN. */
export interface BoxSize {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly source: string;
}

/** A thin horizontal line under a text of the head, an issuer or a subject. */
export interface RuleLook {
  /** The text that the rule stands under and is measured by, the last paragraph of this role above it. */
  readonly under: ParagraphRole;
  /** A sign that an act prints in place of the rule, such as `*`. */
  readonly sign?: string;
  /** Length as a share of the longest line of the text above; 1 is as long as the text. */
  readonly share: number;
  readonly thickness: number;
  /** Distance from the text above, and to what follows. */
  readonly before: number;
  readonly after: number;
  readonly source: string;
}

/** A borderless pair of columns: the head or the foot of a document. */
export interface ColumnsLook {
  /** The right column is this share of the text width, and never narrower than `minRight` points. */
  readonly rightShare: number;
  readonly minRight: number;
  /** Distance from what stands above. */
  readonly before: number;
  readonly source: string;
}

/** Tables of data. */
export interface TableLook {
  readonly borderThickness: number;
  readonly cellPadding: number;
  /** Distance from the paragraph above. */
  readonly before: number;
  readonly source: string;
}
