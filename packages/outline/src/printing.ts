import type { Inline, Plan } from '@rplan/model';
import { type InlineOptions, inlineWords, listedWords, type Names, namesOf, type Wording } from '@rplan/words';
import type { Inline as Printed } from './outline.js';
import type { LayoutProfile } from './profile/index.js';

/** What printing one document needs: its things by id, and what has been printed so far. */
export interface PrintState extends Names {
  readonly profile: LayoutProfile;
  /**
   * How references are worded by what has been printed. The order is that of printing, so footnotes count at their mark; head, addressees
   * and recipients count nowhere.
   */
  readonly wording: Required<Wording>;
  /** The day on which tasks are looked at whose state is printed. */
  readonly day?: string | undefined;
}

export function printState(plan: Plan, profile: LayoutProfile): PrintState {
  const wording = { mentioned: new Set<string>(), notes: new Map<string, number>(), blank: profile.texts.number.blank };
  return { ...namesOf(plan), profile, wording, day: plan.asOf };
}

/** The same things with mentions of its own, for parts of the page that are no part of the text. */
export function asideOf(state: PrintState): PrintState {
  return { ...state, wording: { ...state.wording, mentioned: new Set(state.citations.keys()) } };
}

type Around = Omit<InlineOptions, 'wording'>;

/** Prose as it is printed here. */
export function printInline(content: readonly Inline[], state: PrintState, around: Around = {}): Printed[] {
  return inlineWords(content, state, { ...around, wording: state.wording });
}

/** A line of a list of its own, which begins with a capital where a reference begins it. */
export function printListed(content: readonly Inline[], state: PrintState): Printed[] {
  return listedWords(content, state, { wording: state.wording });
}
