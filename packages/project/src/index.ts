/** The one door for every app: find the files, load, check, compile, write. */
export { type Artifact, type BuildResult, build, type OutputFormat, outputFormats } from './build.js';
export { type ProjectConfig, projectConfig } from './config.js';
export { type Decoded, decode } from './decode.js';
export { findProjects, type ProjectFiles } from './files.js';
export { type LoadOptions, type Loaded, type LoadedProject, load } from './load.js';
export { type Points, pointsOf } from './points.js';
export type { InputProblem } from './problem.js';
export { type WriteResult, writeArtifact } from './write.js';
