import type { Plan, SourceRange } from '@rplan/model';
import type { Severity } from '@rplan/rules';

/** Words in one language for everybody, or in both. */
export type Words = string | { readonly vi: string; readonly en: string };

/** One thing that a rule of an office's own reports. */
export interface OwnFinding {
  /** What it is about: a task, a finding, a part of the body ... of the plan; without it the document. */
  readonly at?: { readonly source?: SourceRange | undefined } | undefined;
  readonly message: Words;
  /** The values, for tools, and for telling a known finding from a new one (`--baseline`). Plain JSON. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** A rule of an office's own, over the compiled plan: the contract `rplan/v1` is stable, the syntax tree is not. */
export interface OwnRule {
  /** Capitals, digits and hyphens, such as `SNV-001`. `RP-` begins the codes of RPlan's own rules alone. */
  readonly code: string;
  readonly severity: Severity;
  /** Called once a document, in the order of the files. `plan` has the place of each part in `source`. */
  check(plan: Plan, report: (finding: OwnFinding) => void): void | Promise<void>;
}

/** Gives the rule back: only there so that an editor knows its type. */
export function defineRule(rule: OwnRule): OwnRule {
  return rule;
}
