import { rules } from '@rplan/language';
import type { Loaded } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { type LocatedFinding, located } from './located.js';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it. Every rule is described once; results refer to it by index. */
export function sarif(loaded: Loaded, terminal: Terminal, lang: 'vi' | 'en', version: string): string {
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
        results: located(loaded, terminal, lang).map((finding) => resultOf(finding, index)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
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
          artifactLocation: { uri: encodeURI(path) },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: other.message },
      physicalLocation: {
        artifactLocation: { uri: encodeURI(other.path) },
        region: { startLine: other.start.line, startColumn: other.start.column },
      },
    })),
  };
}
