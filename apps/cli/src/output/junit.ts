import { type LocatedFinding, located } from './located.js';
import { shownPath } from './pretty.js';
import type { Report } from './report.js';

/**
 * JUnit XML: a suite for each file, a failure for each finding that counts, a passed case where there is none. What a baseline knows is a
 * skipped case; what does not count goes to the suite's output.
 */
export function junit(report: Report): string {
  const { loaded, terminal } = report;
  const byFile = new Map<string, LocatedFinding[]>();
  for (const { files, share } of loaded.projects) {
    for (const [uri, { path }] of files)
      if (share?.files.has(uri) !== false) byFile.set(shownPath(path, terminal).replaceAll('\\', '/'), []);
  }
  for (const finding of located(report)) {
    const found = byFile.get(finding.path);
    if (found) found.push(finding);
    else byFile.set(finding.path, [finding]);
  }
  const suites = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, found]) => suite(path, found, report));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rplan">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(path: string, findings: readonly LocatedFinding[], { strict }: Report): string {
  const counting = findings.filter(
    ({ diagnostic: { severity } }) => severity === 'error' || (strict && severity === 'warning'),
  );
  const failures = counting.filter(({ known }) => !known);
  const skipped = counting.filter(({ known }) => known);
  const cases =
    counting.length === 0
      ? [`    <testcase classname="${xml(path)}" name="rplan check"/>`]
      : counting.map((finding) => testcase(path, finding));
  const output = findings
    .filter((finding) => !counting.includes(finding))
    .map(({ diagnostic, start, message }) =>
      xml(`${diagnostic.severity} ${diagnostic.code} ${start.line}:${start.column} ${message}`),
    );
  const system = output.length > 0 ? `\n    <system-out>${output.join('\n')}</system-out>` : '';
  const counts = `tests="${cases.length}" failures="${failures.length}" errors="0" skipped="${skipped.length}"`;
  return `  <testsuite name="${xml(path)}" ${counts}>\n${cases.join('\n')}${system}\n  </testsuite>`;
}

function testcase(path: string, { diagnostic, known, start, message }: LocatedFinding): string {
  const result = known
    ? `<skipped message="${xml(message)}"/>`
    : `<failure type="${diagnostic.code}" message="${xml(message)}">${xml(`${path}:${start.line}:${start.column}`)}</failure>`;
  return `    <testcase classname="${xml(path)}" name="${diagnostic.code} ${start.line}:${start.column}">${result}</testcase>`;
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
