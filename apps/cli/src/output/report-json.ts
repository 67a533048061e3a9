import { located } from './located.js';
import type { Report } from './report.js';

/**
 * Findings as one JSON object; stdout holds nothing else. `line` and `column` count from 1, columns in UTF-16 units. Against a baseline
 * each finding says whether it is known, and `fixed` has what is found no more.
 */
export function reportJson(report: Report): string {
  const { comparison } = report;
  const findings = located(report).map(({ diagnostic, known, path, start, end, message, related }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: path,
    start,
    end,
    message,
    data: diagnostic.data,
    related,
    ...(comparison && { known }),
  }));
  return `${JSON.stringify({ version: 1, findings, ...(comparison && { fixed: comparison.fixed }) }, undefined, 2)}\n`;
}
