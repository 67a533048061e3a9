/** The one door for every app: find the files, load, check, compile, write. */
export { type Baseline, baselineOf, type Comparison, compareWith, type KnownFinding } from './baseline/baseline.js';
export { readBaseline, writeBaseline } from './baseline/file.js';
export {
  type Artifact,
  type Buildable,
  type BuildOptions,
  type BuildResult,
  build,
} from './build.js';
export { type Collision, collisionsOf } from './collisions.js';
export { type ConfigReading, defaultConfig, readConfig } from './config.js';
export type { ProjectConfig } from './config-schema.js';
export { findProjects, type ProjectFiles, readPlan } from './files.js';
export { type FixedProject, fixProjects, type Unfixed } from './fix-projects.js';
export { type FollowUp, type FollowUpProblem, type FollowUpRequest, followUp } from './follow-up/follow-up.js';
export { type TemplateName, templateNamed, templateNames } from './follow-up/templates/index.js';
export { type Revision, type RevisionReading, readRevision } from './git-revision.js';
export {
  checkSettingsOf,
  type Loaded,
  type LoadedFile,
  type LoadedProject,
  type LoadOptions,
  type LoadProgress,
  load,
} from './load.js';
export { type EmptyOutput, emptyOutputText } from './outputs/empty.js';
export { type OutputFailure, outputFailureText } from './outputs/failure.js';
export { formatNamed, formats, type OutputFormat, outputFormats } from './outputs/formats.js';
export { type Counts, countsOf, type Overview, overviewOf } from './overview.js';
export type { ImportModule } from './own-rules/read.js';
export { defineRule, type OwnFinding, type OwnRule, type Words } from './own-rules/rule.js';
export { type DocumentPage, page } from './page.js';
export { findConverter } from './pdf/converter.js';
export { pdfFailureText, printPdf } from './pdf/print.js';
export { planNamed, plansOf } from './plans.js';
export { type Points, pointsOf } from './points.js';
export { type PrintedLine, printedLines } from './printed-lines.js';
export type { AllowedValues, FilePlace, InputProblem, JsonHint } from './problem.js';
export { type Rolled, type RollProblem, type RollRequest, roll } from './roll/roll.js';
export { rollUp } from './roll-up.js';
export type { Shard } from './shard.js';
export { type Summary, summariesOf } from './summary.js';
export { usedFiles } from './used-files.js';
export { isDeviceName, removeLeftovers, type WriteFailure, type WriteResult, writeArtifact } from './write.js';
export { isBuiltFrom, type OutputResult, writeOutput } from './write-output.js';
