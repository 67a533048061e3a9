import type { Plan } from '@rplan/model';
import { type Names, namesOf } from '@rplan/reading';
import type { LayoutProfile } from '../profile/index.js';

/** What printing one document needs: its things by id, and what has been printed so far. */
export interface PrintState extends Names {
  readonly profile: LayoutProfile;
  /**
   * Documents that were mentioned: the first mention prints the whole citation, later ones its kind and number. The order is
   * that of printing, so footnotes count at their mark; head, addressees and recipients count nowhere.
   */
  readonly mentioned: Set<string>;
  /** Footnotes in the order of their first mark: each id with its place, from 0. */
  readonly notes: Map<string, number>;
}

export function printState(plan: Plan, profile: LayoutProfile): PrintState {
  return { ...namesOf(plan), profile, mentioned: new Set(), notes: new Map() };
}

/** The same things with mentions of its own, for parts of the page that are no part of the text. */
export function asideOf(state: PrintState): PrintState {
  return { ...state, mentioned: new Set(state.citations.keys()) };
}
