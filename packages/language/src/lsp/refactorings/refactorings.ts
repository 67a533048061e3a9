import type { LangiumDocument } from 'langium';
import type { Model } from '../../generated/ast.js';
import type { Region } from '../excerpt/excerpt.js';
import type { Language } from '../language.js';
import { extractParties } from './extract-parties.js';
import type { Refactoring } from './refactoring.js';
import { wrapTasks } from './wrap-tasks.js';

/** What can be done with a selection. A cursor alone selects nothing. */
export function refactoringsAt(language: Language, file: LangiumDocument<Model>, selection: Region): Refactoring[] {
  if (selection.start === selection.end) return [];
  return [extractParties, wrapTasks].flatMap((refactor) => refactor(language, file, selection) ?? []);
}
