/** The checks: one rule a file, the fixes, and a project that can be checked. */

export type { CheckSettings } from './check-settings.js';
export type { Diagnostic, Severity } from './diagnostic.js';
export { factsOfDocument, factsOfProject, trackingOfDocument } from './facts-of-project.js';
export { type AppliedFix, applySafeFixes } from './fixes/apply-safe-fixes.js';
export { directoryOf } from './fixes/directory.js';
export { type Edit, indentAt, lineEndOf } from './fixes/fix.js';
export { formatFile } from './fixes/format-file.js';
export { lineEdits } from './fixes/line-edits.js';
export { check, fixesAt, fixesEverywhere, type OfferedFix } from './fixes/offered.js';
export { rules } from './generated/rules.js';
export { type Language, partsOfProject, settingsOf } from './language.js';
export {
  findingsWithoutTask,
  overdueTasks,
  tasksThroughTime,
  tasksWithoutDay,
  tasksWithoutDeadline,
  tasksWithoutLead,
} from './open-work.js';
export { assemble, type CheckOptions, openProject, type Project } from './project.js';
export { reflection } from './reflection.js';
export { requirable } from './requirements.js';
export { type ProjectSettings, type ReadSettings, Settings } from './settings.js';
