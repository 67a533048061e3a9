import type { Exception, Expression } from '@rplan/syntax';

/** A band: chosen by its words, or by what was measured. Its points are a decimal with a point. */
export interface ScoringBand {
  readonly text: string;
  readonly points: string;
  /** Absent where the band is chosen, and where it takes what no other does (`otherwise`). */
  readonly when?: BandLimits;
  readonly otherwise?: true;
}

/** The numbers of a band, decimals with a point; shares are in percent. */
export interface BandLimits {
  readonly from?: string;
  readonly to?: string;
  /** Ends that do not belong to the band themselves. */
  readonly above?: true;
  readonly below?: true;
  readonly percent?: true;
  readonly unit?: string;
}

/** How a criterion is scored, as data. Every part may be absent; without formula, bands and parts it is met whole or not at all. */
export interface ScoringRule {
  /** The words of the law. */
  readonly words?: string;
  readonly figures: readonly { readonly name: string; readonly text: string }[];
  /** Points, or where there are bands of numbers what these compare. */
  readonly formula?: { readonly text: string; readonly tree: Expression };
  readonly exceptions: readonly (Exception & { readonly text: string })[];
  readonly bands: readonly ScoringBand[];
  readonly parts: readonly ScoringPart[];
  readonly perUnit: readonly { readonly value: string; readonly figure: string; readonly cap?: string }[];
  /** The maximum where nothing arose that could be scored. */
  readonly notArisenMaximum?: string;
  readonly decimals?: number;
  readonly cutoff?: { readonly day: number; readonly month: number };
  readonly evidence: readonly string[];
}

export interface ScoringPart {
  readonly number: number;
  readonly text: string;
  readonly maximum?: string;
  readonly rule: ScoringRule;
}

/** What a year's data say of a criterion. Numbers are decimals with a point. */
export interface ScoringData {
  readonly figures: ReadonlyMap<string, Measured>;
  /** What was measured without a name: the share that bands compare. */
  readonly measured?: Measured;
  /** The band that was reached, by its place or its words. */
  readonly band?: number | string;
  readonly met?: boolean;
  readonly didNotArise?: true;
  readonly parts: ReadonlyMap<number, ScoringData>;
}

export interface Measured {
  readonly value: string;
  readonly percent?: true;
}

/** Whether a rule says anything from which points follow. */
export function givesPoints({ formula, bands, parts, perUnit, exceptions }: ScoringRule): boolean {
  return Boolean(formula) || [bands, parts, perUnit, exceptions].some(({ length }) => length > 0);
}
