/** How many of each stand in the plans. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

/** Counts by severity: 0 is an error, 1 a warning, as in VS Code. */
export function countProblems(severities: readonly number[]): ProblemCounts {
  const errors = severities.filter((severity) => severity === 0).length;
  const warnings = severities.filter((severity) => severity === 1).length;
  return { errors, warnings, others: severities.length - errors - warnings };
}
