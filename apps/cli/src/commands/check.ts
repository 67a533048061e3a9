import { load } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import type { Exit } from '../exit.js';
import { exitOf, projectLanguage, reportFindings, reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';

/** `rplan check`: what the rules find, and whether any of it is an error. */
export async function check({ paths, lang, format }: Arguments, terminal: Terminal): Promise<Exit> {
  const loaded = await load(paths.length > 0 ? paths : ['.']);
  reportProblems(loaded.problems, terminal, projectLanguage(loaded, lang));
  reportFindings(loaded, terminal, { lang, format });
  return exitOf(loaded);
}
