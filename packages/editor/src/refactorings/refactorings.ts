import type { Language } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { extractParties } from './extract-parties.js';
import type { Refactoring } from './refactoring.js';
import { wrapTasks } from './wrap-tasks.js';

/** What can be done with a selection. A cursor alone selects nothing. */
export function refactoringsAt(language: Language, file: LangiumDocument<Model>, selection: Region): Refactoring[] {
  if (selection.start === selection.end) return [];
  return [extractParties, wrapTasks].flatMap((refactor) => refactor(language, file, selection) ?? []);
}
