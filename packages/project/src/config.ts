import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OverrideProblem } from '@rplan/outline';
import { rules } from '@rplan/rules';
import type { z } from 'zod';
import type { ProjectConfig } from './config-schema.js';
import { decode } from './decode.js';
import { whyNotRead } from './inside.js';
import type { AllowedValues, ConfigProblem, InputProblem } from './problem.js';
import { readJson } from './read-json.js';

export const CONFIG_FILE = 'rplan.json';

/** What holds for a project without an `rplan.json`. */
export const defaultConfig: ProjectConfig = {
  language: 'vi',
  use: [],
  rules: {},
  ruleModules: [],
  requires: {},
  layout: {},
};

/** A configuration that can be worked with, and what was left out of it because it is wrong. */
export interface ConfigReading {
  readonly config: ProjectConfig;
  readonly problems: readonly InputProblem[];
}

/** Reads the configuration of a project; one without an `rplan.json` has the defaults, and needs no schema. */
export async function readConfig(root: string): Promise<ConfigReading> {
  const file = path.join(root, CONFIG_FILE);
  const unfit = await whyUnfit(file, root);
  if (unfit) return { config: defaultConfig, problems: [unfit] };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { config: defaultConfig, problems: absent ? [] : [{ code: 'not-readable', path: file }] };
  }
  const decoded = decode(file, bytes);
  if (!decoded.ok) return { config: defaultConfig, problems: [decoded.problem] };
  const json = readJson(decoded.text);
  if (!json.ok)
    return { config: defaultConfig, problems: [{ code: 'config-syntax', path: file, hint: json.hint, ...json.place }] };
  return readValues(file, json.value, json.placeOf);
}

/** Offices write some lines; what is larger is no configuration, and would take minutes to be complained of. */
const MOST_BYTES = 1024 * 1024;
/** Nobody reads more complaints about one file. */
const MOST_PROBLEMS = 20;

async function whyUnfit(file: string, root: string): Promise<InputProblem | undefined> {
  const code = await whyNotRead(file, [root]);
  if (code === 'not-found') return undefined;
  if (code) return { code, path: file };
  const { size } = await stat(file);
  return size > MOST_BYTES ? { code: 'too-large', path: file, size, most: MOST_BYTES } : undefined;
}

type PlaceOf = Extract<ReturnType<typeof readJson>, { ok: true }>['placeOf'];

async function readValues(file: string, value: unknown, placeOf: PlaceOf): Promise<ConfigReading> {
  const { projectConfig } = await import('./config-schema.js');
  const reading = projectConfig.safeParse(value);
  const problems = reading.success
    ? []
    : reading.error.issues
        .slice(0, MOST_PROBLEMS)
        .flatMap((issue) => problemsOf(issue, file, placeOf, knownKeys(projectConfig, issue.path)));
  const wrong = new Set(reading.success ? [] : reading.error.issues.flatMap(keysOf));
  const config = reading.success ? reading.data : projectConfig.parse(without(value, wrong));
  const further = [...unknownRules(config, file, placeOf), ...(await layoutProblems(config, file, placeOf))];
  const taken = {
    ...config,
    layout: without(config.layout, new Set(further.map(({ key }) => key)), 'layout.') as ProjectConfig['layout'],
  };
  const all = [...problems, ...further].sort((a, b) => a.line - b.line || a.column - b.column);
  return { config: taken, problems: all };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  placeOf: PlaceOf,
  known: readonly string[],
): (ConfigProblem & { key: string })[] {
  const steps = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
      const full = [...steps, key];
      return { code: 'config-unknown', path: file, key: full.join('.'), known, ...placeOf(full) };
    });
  }
  return [{ code: 'config-value', path: file, key: steps.join('.'), allowed: allowedBy(issue), ...placeOf(steps) }];
}

/** The keys that an issue is about, with the path to each. */
function keysOf({ path, ...issue }: z.core.$ZodIssue): string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return keys.map((steps) => steps.map(String).join('.'));
}

/** The keys that an object of the schema may have, by the path to it. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  const inner = (type: unknown): unknown => {
    const { innerType } = (type as { def?: { innerType?: unknown } } | undefined)?.def ?? {};
    return innerType ? inner(innerType) : type;
  };
  for (const step of path) at = (inner(at) as { shape?: Record<PropertyKey, unknown> } | undefined)?.shape?.[step];
  return Object.keys((inner(at) as { shape?: object } | undefined)?.shape ?? {});
}

function allowedBy(issue: z.core.$ZodIssue): AllowedValues {
  if (issue.code === 'invalid_value') return { choices: issue.values.map(String) };
  if (issue.code === 'invalid_format') return { type: 'date' };
  if (issue.code === 'invalid_type' && issue.expected === 'array') return { type: 'list' };
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record'))
    return { type: 'object' };
  return { type: 'text' };
}

/** A configuration without what is wrong in it, as deep as it is known. */
function without(value: unknown, wrong: ReadonlySet<string>, prefix = ''): unknown {
  if (Array.isArray(value) && prefix !== '') return value.filter((_, index) => !wrong.has(`${prefix}${index}`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const kept = Object.entries(value).filter(([key]) => !wrong.has(prefix + key));
  const above = parentsOf(wrong);
  const isDeep = (key: string) => above.has(prefix + key);
  return Object.fromEntries(
    kept.map(([key, member]) => [key, isDeep(key) ? without(member, wrong, `${prefix}${key}.`) : member]),
  );
}

/** The paths that lead to these. */
function parentsOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const path of paths)
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) parents.add(path.slice(0, dot));
  return parents;
}

function unknownRules(config: ProjectConfig, file: string, placeOf: PlaceOf): (ConfigProblem & { key: string })[] {
  const known = new Set(rules.map(({ code }) => code));
  // The codes of an office's own rules are known to their modules.
  const mayBeOwn = (code: string) => config.ruleModules.length > 0 && !code.startsWith('RP-');
  return Object.keys(config.rules)
    .filter((code) => !known.has(code) && !mayBeOwn(code))
    .slice(0, MOST_PROBLEMS)
    .map((code) => ({
      code: 'config-unknown',
      path: file,
      key: `rules.${code}`,
      known: [],
      ...placeOf(['rules', code]),
    }));
}

/** The layout's own ranges; what knows them is loaded only for an office that chooses. */
async function layoutProblems(
  config: ProjectConfig,
  file: string,
  placeOf: PlaceOf,
): Promise<(ConfigProblem & { key: string })[]> {
  if (Object.keys(config.layout).length === 0) return [];
  const { nd30Base, resolveProfile } = await import('@rplan/outline');
  const resolved = resolveProfile(nd30Base, config.layout);
  if (resolved.ok) return [];
  return resolved.problems.map((problem) => {
    const key = `layout.${problem.field}`;
    const place = placeOf(['layout', problem.field]);
    if (problem.code === 'unknown-setting')
      return { code: 'config-unknown', path: file, key, known: problem.known, ...place };
    return { code: 'config-value', path: file, key, allowed: rangeOf(problem), ...place };
  });
}

function rangeOf(problem: Exclude<OverrideProblem, { code: 'unknown-setting' }>): AllowedValues {
  if (problem.code === 'not-a-choice') return { choices: problem.choices, source: problem.source };
  return { min: problem.min, ...(problem.max !== undefined && { max: problem.max }), source: problem.source };
}
