import type { LangiumDocument } from 'langium';
import { type Language, partsOfProject, settingsOf } from '../language.js';
import { projectView } from '../project-view.js';
import type { Diagnostic } from '../rule.js';
import { checkFile } from '../run.js';
import { choiceFixes } from './choices.js';
import { createTask } from './create-task.js';
import { explainPoints } from './explain-points.js';
import type { Edit, Fix, Fixer } from './fix.js';
import { unknownNameFixes } from './names.js';
import { partyFixes } from './parties.js';
import { proseFixes } from './prose.js';
import { closeBlocks, letterFixes, removeIgnore, removeInvisible, signFixes } from './signs.js';
import { closeText, escapeBrace, removeBrace, unexpectedWordFixes } from './syntax.js';
import { valueFixes } from './values.js';
import { uniformVocabulary } from './vocabulary.js';

/** The fixes, by the code of the rule whose problems they solve. */
export const fixers: Readonly<Record<string, Fixer>> = {
  'RP-SYNTAX-001': unexpectedWordFixes,
  'RP-SYNTAX-002': signFixes,
  'RP-SYNTAX-003': closeText,
  'RP-SYNTAX-004': escapeBrace,
  'RP-SYNTAX-005': removeBrace,
  'RP-SYNTAX-006': closeBlocks,
  'RP-SYNTAX-008': removeInvisible,
  'RP-NAME-001': unknownNameFixes,
  'RP-NAME-003': choiceFixes,
  'RP-SCORE-004': choiceFixes,
  'RP-COVER-002': createTask,
  'RP-DOC-006': letterFixes,
  'RP-IGNORE-001': removeIgnore,
  'RP-COVER-001': explainPoints,
  'RP-LANG-011': uniformVocabulary,
  ...partyFixes,
  ...valueFixes,
  ...proseFixes,
};

/** A fix with the problem it solves. */
export interface OfferedFix extends Fix {
  readonly problem: Diagnostic;
}

/** The fixes for what is underlined between two offsets. */
export function fixesAt(language: Language, file: LangiumDocument, start: number, end: number): OfferedFix[] {
  return problemsOf(language, file)
    .filter(({ place }) => place.start <= end && start <= place.end)
    .flatMap((problem) =>
      (fixers[problem.code]?.(problem, { language, file }) ?? []).map((fix) => ({ ...fix, problem })),
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
  const problems = checkFile(file, view, settingsOf(language, file).severities);
  lastCheck.set(file, { tree: file.parseResult.value, problems });
  return problems;
}

function problemsOf(language: Language, file: LangiumDocument): readonly Diagnostic[] {
  const known = lastCheck.get(file);
  return known && known.tree === file.parseResult.value ? known.problems : check(language, file);
}
