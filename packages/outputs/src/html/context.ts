import type { LayoutProfile, OutlineSection, SourceRange } from '@rplan/outline';

/** What every part of a page needs to know. */
export interface PageContext {
  readonly profile: LayoutProfile;
  readonly kind: OutlineSection['kind'];
  readonly orientation: OutlineSection['orientation'];
  /** Of the column that it stands in, in points. */
  readonly width: number;
  /** The attribute that marks an element with its place in the source. Called in the order in which the elements stand. */
  readonly mark: (source: SourceRange) => string;
}

/** A length as a style sheet has it, in points to the hundredth. */
export function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`;
}
