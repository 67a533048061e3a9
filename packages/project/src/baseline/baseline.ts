import type { Diagnostic } from '@rplan/rules';
import type { LoadedProject } from '../load.js';
import { type Fingerprint, fingerprintOf, isOf, keyOf } from './fingerprint.js';

/** Findings that an office knows of and has not mended yet, as they are kept in a file. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

export interface KnownFinding extends Fingerprint {
  /** How often it is found there. */
  readonly count: number;
  /** What it said when it was written down, for people who read the file. */
  readonly message: string;
}

/** What is found now, against a baseline. */
export interface Comparison {
  /** The findings that the baseline has; all others are new. */
  readonly known: ReadonlySet<Diagnostic>;
  /** What the baseline has of these projects and is found no more. */
  readonly fixed: readonly KnownFinding[];
}

/** The baseline that knows all findings of these projects; what an older one knows of other projects stays in it. */
export function baselineOf(projects: readonly LoadedProject[], folder: string, older?: Baseline): Baseline {
  const findings = new Map<string, KnownFinding>();
  for (const known of older?.findings ?? []) if (!isOf(known, projects, folder)) findings.set(keyOf(known), known);
  for (const project of projects) {
    for (const diagnostic of project.diagnostics) {
      const print = fingerprintOf(diagnostic, project, folder);
      const count = (findings.get(keyOf(print))?.count ?? 0) + 1;
      const message = diagnostic.message[project.config.language];
      findings.set(keyOf(print), { ...print, count, message });
    }
  }
  const sorted = [...findings].sort(([, a], [, b]) => compare(a.where, b.where) || compare(keyOf(a), keyOf(b)));
  return { version: 1, findings: sorted.map(([, finding]) => finding) };
}

/** Tells new findings from known ones. Of more than the baseline counts in one place, the last ones are new. */
export function compareWith({ findings }: Baseline, projects: readonly LoadedProject[], folder: string): Comparison {
  const left = new Map(findings.map((finding) => [keyOf(finding), finding.count]));
  const known = new Set<Diagnostic>();
  for (const project of projects) {
    for (const diagnostic of project.diagnostics) {
      const key = keyOf(fingerprintOf(diagnostic, project, folder));
      const count = left.get(key) ?? 0;
      if (count === 0) continue;
      left.set(key, count - 1);
      known.add(diagnostic);
    }
  }
  const fixed = findings
    .map((finding) => ({ ...finding, count: left.get(keyOf(finding)) ?? 0 }))
    .filter((finding) => finding.count > 0 && isOf(finding, projects, folder));
  return { known, fixed };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
