import type { KnownFinding } from '@rplan/project';
import { rules } from '@rplan/rules';
import { type LocatedFinding, located } from './located.js';
import type { Report } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/**
 * SARIF 2.1.0, as code scanning reads it. Every rule is described once; results refer to it by index. Against a baseline each result has
 * its state, and what is found no more is a result that is `absent`.
 */
export function sarif(report: Report, lang: 'vi' | 'en', version: string): string {
  const { comparison } = report;
  const index = new Map(rules.map(({ code }, at) => [code, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'RPlan',
            version,
            rules: rules.map(({ code, title, severity }) => ({
              id: code,
              shortDescription: { text: title[lang] },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...located(report).map((finding) => ({
            ...resultOf(finding, index),
            ...(comparison && { baselineState: finding.known ? 'unchanged' : 'new' }),
          })),
          ...(comparison?.fixed ?? []).map((finding) => absent(finding, index)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function absent({ code, where, message }: KnownFinding, index: ReadonlyMap<string, number>) {
  return {
    ruleId: code,
    ruleIndex: index.get(code) ?? -1,
    message: { text: message },
    baselineState: 'absent',
    locations: [{ logicalLocations: [{ fullyQualifiedName: where }] }],
  };
}

function resultOf(
  { diagnostic, path, start, end, message, related }: LocatedFinding,
  index: ReadonlyMap<string, number>,
) {
  return {
    ruleId: diagnostic.code,
    ruleIndex: index.get(diagnostic.code) ?? -1,
    level: LEVELS[diagnostic.severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: other.message },
      physicalLocation: {
        artifactLocation: { uri: uriOf(other.path) },
        region: { startLine: other.start.line, startColumn: other.start.column },
      },
    })),
  };
}

/** A relative path as a URI reference; `#` and `?` would end it. */
function uriOf(path: string): string {
  return encodeURI(path).replace(/[#?]/g, encodeURIComponent);
}
