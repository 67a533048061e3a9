import type { LangiumDocument } from 'langium';
import { projectView } from '../../checks/project-view.js';
import type { Diagnostic } from '../../checks/rule.js';
import { checkFile } from '../../checks/run.js';
import { type Language, partsOfProject, settingsOf } from '../language.js';
import { choiceFixes } from './choices.js';
import { createTask } from './create-task.js';
import type { Fix, Fixer } from './fix.js';
import { unknownNameFixes } from './names.js';
import { closeBlocks, letterFixes, removeIgnore, removeInvisible, signFixes } from './signs.js';
import { closeText, escapeBrace, removeBrace, unexpectedWordFixes } from './syntax.js';
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
  'RP-LANG-011': uniformVocabulary,
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
