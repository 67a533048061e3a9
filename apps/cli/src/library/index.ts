/** RPlan as a library: what `import ... from 'rplan'` gives (docs/library.md). */
import { opener } from './project.js';

export type { Plan } from '@rplan/model';
export { defineRule, type OutputFormat, type OwnFinding, type OwnRule, type Words } from '@rplan/project';
export type { Position } from '../output/lines.js';
export type { Bilingual, Finding } from './finding.js';
export { type Problem, ProjectError } from './problem.js';
export {
  type BuildRequest,
  type BuiltFile,
  type OpenOptions,
  type OpenProject,
  opener,
  type Project,
} from './project.js';

/**
 * Opens the project of a folder: reads and links its plans. What is wrong in them is found by `check`, what cannot be read is in `problems`.
 * Throws a ProjectError where there is no plan, or more than one project.
 */
export const openProject = opener((url) => import(/* @vite-ignore */ url));
