import type { CivilDate } from '@rplan/calendar';
import { compile } from '@rplan/compiler';
import type { Plan } from '@rplan/model';
import type { Diagnostic, Project } from '@rplan/rules';
import { type Place, placeOf } from '@rplan/syntax';
import type { InputProblem } from '../problem.js';
import { type ImportModule, type LoadedRule, readOwnRules, reasonOf } from './read.js';
import type { OwnFinding, Words } from './rule.js';

/**
 * What the rules of an office's own find in a project. A rule that throws is a problem; what it reported before counts. Runs the modules'
 * code, with the rights of this program.
 */
export async function ownFindings(
  root: string,
  modules: readonly string[],
  project: Project,
  options: { readonly importModule: ImportModule; readonly asOf?: CivilDate | undefined },
): Promise<{ readonly findings: readonly Diagnostic[]; readonly problems: readonly InputProblem[] }> {
  const { rules, problems } = await readOwnRules(root, modules, options.importModule);
  const findings: Diagnostic[] = [];
  const failed: InputProblem[] = [];
  const files = new Set(project.files.map(({ uri }) => uri.toString()));
  const whole = { sourceMap: (uri: string) => uri, ...(options.asOf && { asOf: options.asOf }) };
  for (const document of rules.length > 0 ? project.documents : []) {
    const around = { document: placeOf(document), files };
    const plan = compile(document, project, whole);
    for (const loaded of rules) {
      const reason = await run(loaded, plan, around, findings);
      if (reason !== undefined)
        failed.push({ code: 'rules-failed', path: loaded.file, rule: loaded.rule.code, reason });
    }
  }
  return { findings, problems: [...problems, ...failed] };
}

/** Runs one rule over one document; gives the reason where it fails. */
async function run(
  { rule }: LoadedRule,
  plan: Plan,
  { document, files }: { readonly document: Place; readonly files: ReadonlySet<string> },
  into: Diagnostic[],
): Promise<string | undefined> {
  const { code, severity } = rule;
  try {
    await rule.check(plan, (finding) => {
      const message = bilingual(finding.message);
      into.push({
        code,
        severity,
        message,
        place: placeIn(finding, document, files),
        data: dataOf(finding),
        related: [],
      });
    });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function bilingual(words: Words): { readonly vi: string; readonly en: string } {
  if (typeof words === 'string') return { vi: words, en: words };
  if (typeof words?.vi === 'string' && typeof words.en === 'string') return { vi: words.vi, en: words.en };
  throw new TypeError('a finding needs a message: a text, or { vi, en }');
}

/** A part that has no place of its own in these files stands for the document: no finding gets lost. */
function placeIn({ at }: OwnFinding, document: Place, files: ReadonlySet<string>): Place {
  const { file, start, end } = at?.source ?? document;
  return files.has(file) && start >= 0 && end >= start ? { file, start, end } : document;
}

function dataOf({ data, message }: OwnFinding): Readonly<Record<string, unknown>> {
  // Two findings of one rule in one task are told apart by what they say.
  return data ?? { message: bilingual(message).vi };
}
