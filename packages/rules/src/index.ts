/** The checks: one rule a file, the fixes, and a project that can be checked. */

export { factsOfDocument, factsOfProject, trackingOfDocument } from './facts-of-project.js';
export { type Edit, indentAt, lineEndOf } from './fixes/fix.js';
export { check, fixesAt, fixesEverywhere, type OfferedFix } from './fixes/fixes.js';
export { formatFile, withLineEnd } from './fixes/format-file.js';
export { lineEdits } from './fixes/line-edits.js';
export { directoryOf } from './fixes/names.js';
export { type Language, partsOfProject, settingsOf } from './language.js';
export { type MendedFix, mend } from './mend/mend.js';
export {
  findingsWithoutTask,
  overdueTasks,
  tasksWithoutDay,
  tasksWithoutDeadline,
  tasksWithoutLead,
} from './open-work.js';
export { assemble, type CheckOptions, openProject, type Project } from './project.js';
export { reflection } from './reflection.js';
export { requirable } from './requirements.js';
export type { Diagnostic, Severity } from './rule.js';
export { rules } from './rules.js';
export { type ProjectSettings, type ReadSettings, Settings } from './settings.js';
