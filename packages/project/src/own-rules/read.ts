import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_FILE } from '../config.js';
import type { InputProblem } from '../problem.js';
import { exists } from '../walk.js';
import type { OwnRule } from './rule.js';

/** Loads a module by its URL: `import` itself, where the program has it. */
export type ImportModule = (url: string) => Promise<unknown>;

/** A rule with the file of its module. */
export interface LoadedRule {
  readonly rule: OwnRule;
  readonly file: string;
}

/** Letters, digits and hyphens as the comments that silence a rule have them; `RP-` is ours. */
export const OWN_CODE = /^(?!RP-)[A-Z]+(?:-[A-Z0-9]+)+$/;
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint'];

/**
 * The rules of the modules that a project names. This runs the modules' code: only for who trusts the project. A module that cannot be
 * loaded, and a rule that is none, is a problem; the others count.
 */
export async function readOwnRules(
  root: string,
  modules: readonly string[],
  importModule: ImportModule,
): Promise<{ readonly rules: readonly LoadedRule[]; readonly problems: readonly InputProblem[] }> {
  const rules: LoadedRule[] = [];
  const problems: InputProblem[] = [];
  for (const name of modules) {
    const file = path.resolve(root, name);
    if (!(await exists(file))) {
      problems.push({ code: 'rules-not-found', path: path.join(root, CONFIG_FILE), module: name });
      continue;
    }
    let loaded: unknown;
    try {
      loaded = await importModule(pathToFileURL(file).href);
    } catch (error) {
      problems.push({ code: 'rules-broken', path: file, reason: reasonOf(error) });
      continue;
    }
    for (const candidate of candidatesIn(loaded)) {
      const fault = faultOf(candidate, rules);
      if (fault) problems.push({ code: 'rules-invalid', path: file, rule: codeOf(candidate), fault });
      else rules.push({ rule: candidate as OwnRule, file });
    }
  }
  return { rules, problems };
}

/** A module's default export: a rule or a list of rules. */
function candidatesIn(loaded: unknown): readonly unknown[] {
  const given = (loaded as { default?: unknown } | null | undefined)?.default;
  return Array.isArray(given) ? given : [given];
}

function faultOf(
  candidate: unknown,
  earlier: readonly LoadedRule[],
): 'shape' | 'code' | 'severity' | 'twice' | undefined {
  const { code, severity, check } = (candidate ?? {}) as Partial<Record<keyof OwnRule, unknown>>;
  if (typeof check !== 'function') return 'shape';
  if (typeof code !== 'string' || !OWN_CODE.test(code)) return 'code';
  if (!SEVERITIES.includes(severity)) return 'severity';
  return earlier.some(({ rule }) => rule.code === code) ? 'twice' : undefined;
}

function codeOf(candidate: unknown): string {
  const { code } = (candidate ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** The first line of what was thrown: the rest is a trace. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n', 1)[0] ?? '';
}
