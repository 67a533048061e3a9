import { fixProjects } from '@rplan/project';
import { type Arguments, isForPeople } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import { message } from '../output/printable.js';
import { asideOf, type Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/**
 * `rplan check --fix`: writes the fixes that alter no meaning and says which. Results that a program reads keep stdout to themselves.
 * A project that was not mended, with the reason, makes the status 2.
 */
export async function fix(paths: readonly string[], args: Arguments, terminal: Terminal): Promise<Exit> {
  const language = args.lang ?? 'vi';
  const texts = textsIn(language);
  const to = isForPeople(args.format) ? terminal : asideOf(terminal);
  const { fixed, unfixed } = await fixProjects(paths, { asOf: args.asOf });
  for (const { fixes, written } of fixed) {
    for (const { problem, title, path, line } of fixes)
      to.out(
        `${texts.fixed(`${shownPath(path, terminal)}:${line}`, problem.code, message(problem.message[language]), title[language])}\n`,
      );
    if (written.length > 0)
      to.out(
        `${texts.fixedFiles(
          fixes.length,
          written.map((file) => shownPath(file, terminal)),
        )}\n`,
      );
  }
  for (const reason of unfixed) terminal.err(`${texts.unfixed(reason, (file) => shownPath(file, terminal))}\n`);
  return unfixed.length > 0 ? EXIT.unusable : EXIT.ok;
}
