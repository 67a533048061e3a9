import path from 'node:path';
import { isComplete, parsePartialDate } from '@rplan/calendar';
import {
  build,
  type ImportModule,
  type LoadedProject,
  load,
  type OutputFailure,
  type OutputFormat,
  outputFailureText,
  outputFormats,
} from '@rplan/project';
import { type Finding, findingsOf } from './finding.js';
import { type Problem, ProjectError, problemIn } from './problem.js';

export interface OpenOptions {
  /** The day that lateness is judged on, `2026-09-30`; without it that of `rplan.json`, or the latest date in the documents. */
  readonly asOf?: string | undefined;
  /** Runs the modules that `rplan.json` names under `ruleModules`: their code has your program's rights. */
  readonly ownRules?: boolean | undefined;
}

export interface BuildRequest {
  /** Formats, as `rplan build --to` names them. */
  readonly to: readonly OutputFormat[];
  /** The names of the only documents that are built; without it all are. */
  readonly only?: readonly string[] | undefined;
  /** The JSON carries the place of each statement. */
  readonly sourceMap?: boolean | undefined;
}

export interface BuiltFile {
  /** `<document>.<format>`. */
  readonly name: string;
  readonly document: string;
  readonly format: OutputFormat;
  readonly bytes: Uint8Array;
}

/** A project as it was on the disk when it was opened. */
export interface Project {
  /** Its folder, absolute: the one that holds `rplan.json`, or the plan files' own. */
  readonly root: string;
  /** The names of its documents, in the order of the files. */
  readonly documents: readonly string[];
  /** What could not be read, or does not count. */
  readonly problems: readonly Problem[];
  /** What the rules find, by file and place. */
  check(): Promise<Finding[]>;
  /** Documents as bytes; nothing is written. Errors in a plan's content do not stop it. */
  build(request: BuildRequest): Promise<BuiltFile[]>;
}

export type OpenProject = (folder: string, options?: OpenOptions) => Promise<Project>;

/** `openProject`, with the `import` that loads rules of one's own: a bundle of CommonJS has to be given it. */
export function opener(importModule: ImportModule): OpenProject {
  return async (folder, { asOf, ownRules = false } = {}) => {
    const day = asOf === undefined ? undefined : dayOf(asOf);
    const loaded = await load([folder], { asOf: day, importModule: ownRules ? importModule : undefined });
    const problems = loaded.problems.map((problem) => problemIn(path.resolve(folder), problem));
    const [project, ...others] = loaded.projects;
    if (!project) throw new ProjectError(problems);
    if (others.length > 0) throw new ProjectError([severalIn(loaded.projects.map(({ root }) => root))]);
    return projectOf(project, problems);
  };
}

function projectOf(loaded: LoadedProject, problems: readonly Problem[]): Project {
  const documents = loaded.project.documents.flatMap(({ name }) => name || []);
  return {
    root: loaded.root,
    documents,
    problems,
    check: async () => findingsOf(loaded),
    build: async ({ to, only, sourceMap = false }) => {
      const unknown = [...to].find((format) => !outputFormats.includes(format));
      if (unknown !== undefined)
        throw new RangeError(`Unknown format “${unknown}”; there are ${outputFormats.join(', ')}.`);
      const built = await build(loaded, to, { sourceMap, ...(only && { only: new Set(only) }) });
      // The ranges of the layout are checked when the project is opened.
      if (!built.ok) throw new ProjectError(problems);
      const [failure] = built.failures;
      if (failure) throw new ProjectError([failed(failure)]);
      return built.artifacts.map(({ name, content }) => ({
        name,
        document: name.slice(0, name.lastIndexOf('.')),
        format: name.slice(name.lastIndexOf('.') + 1) as OutputFormat,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      }));
    },
  };
}

function failed(failure: OutputFailure): Problem {
  const { vi, en } = outputFailureText;
  return { code: failure.code, file: failure.name, message: { vi: vi(failure), en: en(failure) } };
}

function dayOf(text: string) {
  const reading = parsePartialDate(text);
  if (!reading.ok || !isComplete(reading.date)) throw new RangeError(`asOf: “${text}” is no day such as 2026-09-30.`);
  return reading.date;
}

function severalIn(roots: readonly string[]): Problem {
  const listed = roots.join(', ');
  return {
    code: 'several-projects',
    file: '.',
    message: {
      vi: `Thư mục có nhiều dự án: ${listed}. Hãy mở từng dự án.`,
      en: `The folder holds several projects: ${listed}. Open them one by one.`,
    },
  };
}
