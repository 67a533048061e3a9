import { roll } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import type { Terminal } from '../terminal.js';
import { nextTexts } from '../texts/next.js';
import { textsIn } from '../texts.js';
import { planProject } from './plan-project.js';
import { writeDrafts } from './write-drafts.js';

/** `rplan roll KH-2026 --year 2027`: the plan of the later year in the project of the old one, and the list of what became of each task. */
export async function rollCommand(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { paths, year, index, day, format } = args;
  const language = args.lang ?? 'vi';
  const texts = nextTexts(language);
  const refuse = (words: string) => {
    terminal.err(`${words}\n`);
    return EXIT.unusable;
  };
  const [plan, ...more] = paths;
  if (plan === undefined || more.length > 0 || year === undefined) return refuse(texts.noRoll);
  const found = await planProject(plan, args, terminal);
  if (!found) return EXIT.unusable;
  const { loaded, out } = found;
  const made = roll(loaded.project, { plan, year, index, day });
  if (!made.ok) return refuse(texts.problem(made.problem));
  const files = await writeDrafts(made.files, out, terminal, language);
  if (!files) return EXIT.unusable;
  const { rolled, left } = made.fate;
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ files, rolled: rolled.size, left: left.size }, undefined, 2)}\n`);
    return EXIT.ok;
  }
  for (const file of files) terminal.out(`${textsIn(language).written} ${file}\n`);
  terminal.out(
    `${texts.rolled(rolled.size)}\n${texts.left(left.size)}\n${texts.next(shownPath(loaded.root, terminal))}\n`,
  );
  return EXIT.ok;
}
