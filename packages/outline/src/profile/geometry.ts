import { balancedMeasure, holdTogether, measureLines, measureText } from '../measure/index.js';
import type { Columns, OutlineSection, ParagraphRole, Rule } from '../outline.js';
import type { LayoutProfile } from './profile.js';

type Orientation = OutlineSection['orientation'];

/** Width between the margins in points. */
export function textWidth(profile: LayoutProfile, orientation: Orientation): number {
  const { width, height, margins } = profile.page;
  return (orientation === 'portrait' ? width : height) - margins.left - margins.right;
}

/** Widths of the left and right column of a head or foot, in points; together they fill the text width. */
export function columnWidths(
  profile: LayoutProfile,
  role: Columns['role'],
  orientation: Orientation,
): readonly [left: number, right: number] {
  const width = textWidth(profile, orientation);
  const { minRight, rightShare } = profile.columns[role];
  const right = Math.max(minRight, width * rightShare);
  return [width - right, right];
}

/**
 * Length in points of the rule under `text`, which wraps in a column of `columnWidth` points: the profile's share of
 * the longest line. The act says "of the text line"; that this is the longest of several lines is our reading.
 */
export function ruleLength(profile: LayoutProfile, role: Rule['role'], text: string, columnWidth: number): number {
  const { under, share } = profile.rules[role];
  const width = balancedWidth(profile, under, text, columnWidth) ?? columnWidth;
  return measureLines(asSet(text), profile.paragraphs[under], width).longest * share;
}

/** A text as its lines are broken: what is held together is, and its hyphens have the width of hyphens. */
function asSet(text: string): string {
  return holdTogether(text).replaceAll('\u2011', '-');
}

/** A centred line that is longer than this share of its column goes from margin to margin: it is broken into two. */
const mostOfColumn = 0.9;

/**
 * The width in points that makes the lines of a centred text about equally long; undefined where the role is not balanced,
 * the text fits one line, or its author broke the lines himself.
 */
export function balancedWidth(
  profile: LayoutProfile,
  role: ParagraphRole,
  text: string,
  columnWidth: number,
): number | undefined {
  const look = profile.paragraphs[role];
  if (!look.balanced || text.includes('\n') || measureText(text, look) <= columnWidth * mostOfColumn) return undefined;
  const width = balancedMeasure(asSet(text), look, columnWidth, profile.texts.unbroken);
  return width < columnWidth ? width : undefined;
}

/** Outer size in points of the frame around a boxed text: the legal size where there is one, else what fits the text. */
export function boxSize(
  profile: LayoutProfile,
  role: 'urgency' | 'draft-mark' | 'circulation',
  text: string,
): { readonly width: number; readonly height: number } {
  const legal = profile.boxes.find((box) => box.text === text.trim());
  if (legal) return legal;
  const look = profile.paragraphs[role];
  const { padding, height } = look.box ?? { padding: 0, height: 0 };
  return { width: measureText(text, look) + 2 * padding, height };
}
