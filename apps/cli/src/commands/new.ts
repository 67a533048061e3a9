import { followUp, templateNamed, templateNames } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import type { Terminal } from '../terminal.js';
import { nextTexts } from '../texts/next.js';
import { textsIn } from '../texts.js';
import { planProject } from './plan-project.js';
import { writeDrafts } from './write-drafts.js';

/** `rplan new TEMPLATE --of KH-2026`: documents that follow a plan, as files of its project to go on with. */
export async function newCommand(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { paths, of, unit, day, format } = args;
  const language = args.lang ?? 'vi';
  const texts = nextTexts(language);
  const refuse = (words: string) => {
    terminal.err(`${words}\n`);
    return EXIT.unusable;
  };
  const [word, ...more] = paths;
  if (word === undefined || more.length > 0 || of === undefined) return refuse(texts.noTemplate);
  const template = templateNamed(word);
  if (!template) return refuse(texts.unknownTemplate(word, templateNames(language)));
  const found = await planProject(of, args, terminal);
  if (!found) return EXIT.unusable;
  const { loaded, out } = found;
  const made = followUp(loaded.project, { template, plan: of, unit, day });
  if (!made.ok) return refuse(texts.problem(made.problem));
  const files = await writeDrafts(made.files, out, terminal, language);
  if (!files) return EXIT.unusable;
  if (format === 'json') terminal.out(`${JSON.stringify({ files }, undefined, 2)}\n`);
  else {
    for (const file of files) terminal.out(`${textsIn(language).written} ${file}\n`);
    terminal.out(`${texts.next(shownPath(loaded.root, terminal))}\n`);
  }
  return EXIT.ok;
}
