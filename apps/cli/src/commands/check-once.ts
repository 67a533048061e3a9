import path from 'node:path';
import {
  baselineOf,
  compareWith,
  type ImportModule,
  type Loaded,
  load,
  readBaseline,
  writeBaseline,
} from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { projectLanguage } from '../output/language.js';
import { shownPath } from '../output/pretty.js';
import { Progress } from '../output/progress.js';
import type { Report } from '../output/report.js';
import { exitOf, reportFindings, reportProblems, reportRulesNotRun } from '../report.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

export interface Checked {
  readonly exit: Exit;
  readonly loaded: Loaded;
}

/** One check of these paths, with its report on the terminal. */
export async function checkOnce(
  paths: readonly string[],
  args: Arguments,
  terminal: Terminal,
  version: string,
  importModule: ImportModule,
): Promise<Checked> {
  const progress = new Progress(terminal, args.lang ?? 'vi');
  const files = paths.filter((name) => name !== '-');
  const input = files.length < paths.length ? await terminal.input?.() : undefined;
  const loaded = await load(files, {
    asOf: args.asOf,
    shard: args.shard,
    onProgress: progress.report,
    importModule: args.ownRules ? importModule : undefined,
    input,
  });
  progress.done();
  const { lang, strict } = args;
  const language = projectLanguage(loaded, lang);
  reportProblems(loaded.problems, terminal, language);
  if (!args.ownRules) reportRulesNotRun(loaded, terminal, language);
  const file = args.baseline === undefined ? undefined : path.resolve(terminal.cwd, args.baseline);
  const older = file === undefined ? undefined : await readBaseline(file);
  // Without it every finding looks new: the way out is said, and nothing is reported wrongly.
  const missing = older && !older.ok && !(args.updateBaseline && older.problem.code === 'baseline-not-found');
  if (missing) {
    reportProblems([older.problem], terminal, language);
    return { exit: EXIT.unusable, loaded };
  }
  const comparison = file && older?.ok ? compareWith(older.baseline, loaded.projects, path.dirname(file)) : undefined;
  const report: Report = { loaded, terminal, lang, strict, comparison };
  reportFindings(report, args.format, version);
  if (file && args.updateBaseline && loaded.problems.length === 0)
    return { exit: await update(file, older?.ok ? older.baseline : undefined, report), loaded };
  return { exit: withWarnings(exitOf(report), report, args), loaded };
}

function withWarnings(exit: Exit, { loaded, comparison }: Report, { strict, maxWarnings }: Arguments): Exit {
  if (exit !== EXIT.ok) return exit;
  const warnings = loaded.projects
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((diagnostic) => diagnostic.severity === 'warning' && !comparison?.known.has(diagnostic)).length;
  return warnings > (strict ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY)) ? EXIT.errors : EXIT.ok;
}

/** Writes down what is found now as known. Never while a file cannot be read: its findings would be forgotten. */
async function update(file: string, older: Parameters<typeof baselineOf>[2], report: Report): Promise<Exit> {
  const { loaded, terminal, lang } = report;
  const texts = textsIn(projectLanguage(loaded, lang));
  const baseline = baselineOf(loaded.projects, path.dirname(file), older);
  const written = await writeBaseline(file, baseline);
  const shown = shownPath(file, terminal);
  terminal.err(
    `${written.ok ? texts.baselineWritten(shown, baseline.findings.length) : texts.unwritten(written, shown)}\n`,
  );
  return written.ok ? EXIT.ok : EXIT.unusable;
}
