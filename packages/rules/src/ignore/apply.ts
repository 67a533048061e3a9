import type { LangiumDocument } from 'langium';
import type { Diagnostic } from '../diagnostic.js';
import { rules } from '../generated/rules.js';
import { diagnosticOf } from '../rule.js';
import { ignoreComments } from './comments.js';
import { rule as unusedIgnore } from './RP-IGNORE-001-unused-ignore/rule.js';
import { rule as reasonlessIgnore } from './RP-IGNORE-002-reasonless-ignore/rule.js';

/** Takes out what a file's ignore comments silence, and reports those that silence nothing or give no reason. */
export function applyIgnores(file: LangiumDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const comments = ignoreComments(file);
  if (comments.length === 0) return [...diagnostics];
  const onLines = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic.code, file.textDocument.positionAt(diagnostic.place.start).line);
    const known = onLines.get(key);
    if (known) known.push(diagnostic);
    else onLines.set(key, [diagnostic]);
  }
  const silenced = new Set<Diagnostic>();
  const reports: Diagnostic[] = [];
  for (const { codes, reason, start, end, line, lastLine } of comments) {
    const uri = file.uri.toString();
    const unused = codes.filter(({ code }) => {
      const found: Diagnostic[] = [];
      for (let at = line; at <= lastLine; at++) found.push(...(onLines.get(keyOf(code, at)) ?? []));
      for (const diagnostic of found) silenced.add(diagnostic);
      // An office's own rules are not run by the editor, nor where nobody asks for them: what they would find is not known.
      return found.length === 0 && isOurs(code);
    });
    const at = { file: uri, start, end };
    const all = codes.map(({ code }) => code).join(' ');
    if (unused.length === codes.length) reports.push(diagnosticOf(unusedIgnore, { at, data: { code: all } }));
    else {
      for (const { code, start, end } of unused)
        reports.push(diagnosticOf(unusedIgnore, { at: { file: uri, start, end }, data: { code } }));
      if (reason === '') reports.push(diagnosticOf(reasonlessIgnore, { at, data: { code: all } }));
    }
  }
  return [...diagnostics.filter((diagnostic) => !silenced.has(diagnostic)), ...reports];
}

/** Whether a code is of a rule that RPlan ships, perhaps misspelt: no other may begin so (packages/project/src/own-rules). */
function isOurs(code: string): boolean {
  return code.startsWith('RP-') || rules.some((rule) => rule.code === `RP-${code}`);
}

function keyOf(code: string, line: number): string {
  return `${line} ${code}`;
}
