import type { LangiumDocument } from 'langium';
import { fixers } from '../fixes/fixes.js';
import type { Language } from '../language.js';
import type { Diagnostic } from '../rule.js';
import { isSafeInBulk } from './safe.js';
import type { SafeFix } from './safe-fix.js';

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
