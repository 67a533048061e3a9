import type { Loaded } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { type LocatedFinding, located } from './located.js';

/** JUnit XML: a suite for each file, a failure for each error, a passed case where there is none. Warnings go to the suite's output. */
export function junit(loaded: Loaded, terminal: Terminal, lang: 'vi' | 'en' | undefined): string {
  const byFile = new Map<string, LocatedFinding[]>();
  for (const { files } of loaded.projects) for (const { path } of files.values()) byFile.set(path, []);
  const shown = new Map<string, LocatedFinding[]>();
  for (const finding of located(loaded, terminal, lang))
    shown.set(finding.path, [...(shown.get(finding.path) ?? []), finding]);
  const paths = [...new Set([...[...byFile.keys()].map((path) => relative(path, terminal)), ...shown.keys()])].sort();
  const suites = paths.map((path) => suite(path, shown.get(path) ?? []));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rplan">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(path: string, findings: readonly LocatedFinding[]): string {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const others = findings.filter(({ diagnostic }) => diagnostic.severity !== 'error');
  const cases =
    errors.length === 0
      ? [`    <testcase classname="${xml(path)}" name="rplan check"/>`]
      : errors.map(
          ({ diagnostic, start, message }) =>
            `    <testcase classname="${xml(path)}" name="${diagnostic.code} ${start.line}:${start.column}"><failure type="${diagnostic.code}" message="${xml(message)}">${xml(`${path}:${start.line}:${start.column}`)}</failure></testcase>`,
        );
  const output = others.map(({ diagnostic, start, message }) =>
    xml(`${diagnostic.severity} ${diagnostic.code} ${start.line}:${start.column} ${message}`),
  );
  const system = output.length > 0 ? `\n    <system-out>${output.join('\n')}</system-out>` : '';
  return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${errors.length}">\n${cases.join('\n')}${system}\n  </testsuite>`;
}

function relative(path: string, { cwd }: Terminal): string {
  return (path.startsWith(cwd) ? path.slice(cwd.length + 1) : path).replaceAll('\\', '/');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0: escaped, without the characters that it forbids. */
function xml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
