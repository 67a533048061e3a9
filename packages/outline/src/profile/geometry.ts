import { measureLines, measureText } from '../measure/index.js';
import type { Columns, OutlineSection, Rule } from '../outline.js';
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

/** The text above a rule in its role, one entry a paragraph. */
const ruledRole = {
  'issuer-rule': 'issuer',
  'motto-rule': 'motto',
  'subject-rule': 'subject',
  'appendix-rule': 'appendix-reference',
} as const;

/**
 * Length in points of the rule under `text`, which wraps in a column of `columnWidth` points: the profile's share of
 * the longest line. The act says "of the text line"; that this is the longest of several lines is our reading.
 */
export function ruleLength(profile: LayoutProfile, role: Rule['role'], text: string, columnWidth: number): number {
  return measureLines(text, profile.paragraphs[ruledRole[role]], columnWidth).longest * profile.rules[role].share;
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
