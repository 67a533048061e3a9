import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KnownFinding } from '@rplan/project';
import { rules } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import { Lines } from './lines.js';
import { type LocatedFinding, located } from './located.js';
import { shownPath } from './pretty.js';
import type { Report } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/**
 * SARIF 2.1.0, as code scanning reads it. Every rule is described once; results refer to it by index. Against a baseline each result has
 * its state, and what is found no more is a result that is `absent`.
 */
export function sarif(
  report: Report,
  lang: 'vi' | 'en',
  version: string,
  others: readonly Pick<(typeof rules)[number], 'code' | 'title' | 'severity'>[] = [],
): string {
  const { comparison } = report;
  const all = [...rules, ...others];
  const index = new Map(all.map(({ code }, at) => [code, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'RPlan',
            version,
            rules: all.map(({ code, title, severity }) => ({
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
          ...(comparison?.fixed ?? []).map((finding) => absent(finding, index, report)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function absent({ code, where, message }: KnownFinding, index: ReadonlyMap<string, number>, report: Report) {
  const place = placeNow(where, report);
  return {
    ruleId: code,
    ruleIndex: index.get(code) ?? -1,
    message: { text: message },
    baselineState: 'absent',
    locations: [{ ...place, logicalLocations: [{ fullyQualifiedName: where }] }],
  };
}

/** Where the document of a finding that is no more stands now, else its file, else the first one: code scanning wants a place of every result. */
function placeNow(where: string, { loaded, terminal }: Report) {
  const [, names = ''] = where.split('#');
  const shown = (file: string) => uriOf(shownPath(file, terminal).replaceAll('\\', '/'));
  for (const { project, files } of loaded.projects) {
    const statement = project.documents.find(({ name }) => name !== undefined && `${names}.`.startsWith(`${name}.`));
    const place = statement && placeOf(statement);
    const file = place && files.get(place.file);
    if (!place || !file) continue;
    const { line, column } = new Lines(file.text).position(place.start);
    const region = { startLine: line, startColumn: column };
    return { physicalLocation: { artifactLocation: { uri: shown(file.path) }, region } };
  }
  const paths = loaded.projects.flatMap(({ files }) => [...files.values()].map((file) => file.path));
  const file = paths.find((each) => each.replaceAll('\\', '/').normalize('NFC').endsWith(`/${where}`)) ?? paths[0];
  return file === undefined
    ? {}
    : { physicalLocation: { artifactLocation: { uri: shown(file) }, region: { startLine: 1 } } };
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

/** A path as a URI: relative to where the command ran, absolute outside. `#` and `?` would end it. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return encodeURI(file).replace(/[#?]/g, encodeURIComponent);
}
