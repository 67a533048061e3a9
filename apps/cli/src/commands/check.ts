import { load } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { exitOf, projectLanguage, reportFindings, reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';

/**
 * `rplan check`: what the rules find, and whether any of it is an error. `--strict` counts warnings as errors, `--max-warnings N` those
 * beyond N.
 */
export async function check(args: Arguments, terminal: Terminal, version: string): Promise<Exit> {
  const loaded = await load(args.paths.length > 0 ? args.paths : ['.'], { asOf: args.asOf });
  reportProblems(loaded.problems, terminal, projectLanguage(loaded, args.lang));
  reportFindings(loaded, terminal, args, version);
  const exit = exitOf(loaded);
  if (exit !== EXIT.ok) return exit;
  const warnings = loaded.projects
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'warning').length;
  return warnings > (args.strict ? 0 : (args.maxWarnings ?? Number.POSITIVE_INFINITY)) ? EXIT.errors : EXIT.ok;
}
