import type { LangiumDocument } from 'langium';
import type { Diagnostic } from '../diagnostic.js';
import { fixes } from '../generated/fixes.js';
import type { Language } from '../language.js';
import { isSafeInBulk } from './is-safe.js';
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
    const own = fixes.get(problem.code);
    if (!file || !own) return [];
    const fix = own.offer(problem, { language, file }).find((candidate) => isSafeInBulk(own, problem, candidate));
    return fix ? [{ problem, title: fix.title, edits: fix.edits }] : [];
  });
}
