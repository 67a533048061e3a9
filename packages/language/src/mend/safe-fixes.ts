import type { LangiumDocument } from 'langium';
import type { Diagnostic } from '../checks/rule.js';
import { fixers } from '../lsp/fixes/fixes.js';
import type { Language } from '../lsp/language.js';
import type { SafeFix } from '../workspace.js';
import { isSafeInBulk } from './safe.js';

/** The first fix of each problem that may be applied without anyone looking at it. */
export function safeFixesOf(
  language: Language,
  files: readonly LangiumDocument[],
  found: readonly Diagnostic[],
): SafeFix[] {
  const byUri = new Map(files.map((file) => [file.uri.toString(), file]));
  return found.flatMap((problem) => {
    const file = byUri.get(problem.place.file);
    const offered = file ? (fixers[problem.code]?.(problem, { language, file }) ?? []) : [];
    const fix = offered.find((candidate) => isSafeInBulk(problem, candidate));
    return fix ? [{ problem, title: fix.title, edits: fix.edits }] : [];
  });
}
