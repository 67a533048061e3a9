import type { LangiumDocument } from 'langium';
import type { Diagnostic } from '../diagnostic.js';
import { fixes } from '../generated/fixes.js';
import { type Language, partsOfProject } from '../language.js';
import { projectView } from '../project-view.js';
import { checkFile } from '../run.js';
import type { Edit, Fix } from './fix.js';

/** A fix with the problem it solves. */
export interface OfferedFix extends Fix {
  readonly problem: Diagnostic;
}

/** The fixes for what is underlined between two offsets. */
export function fixesAt(language: Language, file: LangiumDocument, start: number, end: number): OfferedFix[] {
  return problemsOf(language, file)
    .filter(({ place }) => place.start <= end && start <= place.end)
    .flatMap((problem) =>
      (fixes.get(problem.code)?.offer(problem, { language, file }) ?? []).map((fix) => ({ ...fix, problem })),
    );
}

/**
 * Everything in a file that has one safe way out, mended at once. Of two fixes for one place the first counts; the other is found again
 * after it.
 */
export function fixesEverywhere(language: Language, file: LangiumDocument): Edit[] {
  const text = file.textDocument.getText();
  const found = fixesAt(language, file, 0, text.length).filter(({ everywhere }) => everywhere);
  const edits = found.flatMap((fix) => fix.edits).sort((a, b) => a.place.start - b.place.start);
  return edits.filter(({ place }, index) => place.start >= (edits[index - 1]?.place.end ?? 0));
}

const lastCheck = new WeakMap<LangiumDocument, { readonly tree: unknown; readonly problems: readonly Diagnostic[] }>();

/** Checks a file and remembers what was found, for the requests that follow until the next check. */
export function check(language: Language, file: LangiumDocument): readonly Diagnostic[] {
  const view = projectView(file, language.shared, language.rplan, partsOfProject(language, file));
  const problems = checkFile(file, view);
  lastCheck.set(file, { tree: file.parseResult.value, problems });
  return problems;
}

function problemsOf(language: Language, file: LangiumDocument): readonly Diagnostic[] {
  const known = lastCheck.get(file);
  return known && known.tree === file.parseResult.value ? known.problems : check(language, file);
}
