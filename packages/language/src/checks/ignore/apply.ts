import type { LangiumDocument } from 'langium';
import { diagnosticOf } from '../diagnostic.js';
import type { Diagnostic } from '../rule.js';
import { ignoreComments } from './comments.js';
import { reasonlessIgnore } from './reasonless-ignore.js';
import { unusedIgnore } from './unused-ignore.js';

/** Takes out what a file's ignore comments silence, and reports those that silence nothing or give no reason. */
export function applyIgnores(file: LangiumDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const comments = ignoreComments(file);
  if (comments.length === 0) return [...diagnostics];
  const lineOf = ({ place }: Diagnostic) => file.textDocument.positionAt(place.start).line;
  const silenced = new Set<Diagnostic>();
  const reports: Diagnostic[] = [];
  for (const { code, reason, start, end, line } of comments) {
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code && lineOf(diagnostic) === line);
    for (const diagnostic of found) silenced.add(diagnostic);
    const at = { file: file.uri.toString(), start, end };
    if (found.length === 0) reports.push(diagnosticOf(unusedIgnore, { at, data: { code } }));
    else if (reason === '') reports.push(diagnosticOf(reasonlessIgnore, { at, data: { code } }));
  }
  return [...diagnostics.filter((diagnostic) => !silenced.has(diagnostic)), ...reports];
}
