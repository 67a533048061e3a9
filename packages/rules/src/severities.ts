import type { Diagnostic, Severity } from './diagnostic.js';

/** What a project says of rules by their codes: another severity, or `off`. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Applies a project's severities. A rule that is off is silent; nothing else about a finding changes. */
export function applySeverities(diagnostics: readonly Diagnostic[], severities: Severities = {}): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const wanted = severities[diagnostic.code];
    if (wanted === 'off') return [];
    return wanted ? [{ ...diagnostic, severity: wanted }] : [diagnostic];
  });
}
