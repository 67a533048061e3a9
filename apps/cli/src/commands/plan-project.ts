import path from 'node:path';
import { type LoadedProject, load } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { shownPath } from '../output/pretty.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { nextTexts } from '../texts/next.js';
import { isOfProject } from './write-drafts.js';

/** The project that has a plan, as it stands on the day asked for, and the folder of it that is written to. */
export interface PlanProject {
  readonly loaded: LoadedProject;
  readonly out: string;
}

/** Undefined where there is none, or where the folder lies outside it: that was said. Whether it has the plan is for the caller to ask. */
export async function planProject(
  plan: string,
  { project, day, lang, outGiven, out: asked }: Arguments,
  terminal: Terminal,
): Promise<PlanProject | undefined> {
  const language = lang ?? 'vi';
  const texts = nextTexts(language);
  const { projects, problems } = await load([path.resolve(terminal.cwd, project)], { asOf: day });
  reportProblems(problems, terminal, language);
  if (problems.length > 0) return undefined;
  const loaded = projects.find((each) => each.project.documents.some(({ name }) => name === plan)) ?? projects[0];
  if (!loaded) {
    terminal.err(`${texts.problem({ code: 'unknown-plan', name: plan, known: [] })}\n`);
    return undefined;
  }
  const out = path.resolve(terminal.cwd, outGiven ? asked : loaded.root);
  if (isOfProject(out, loaded.root)) return { loaded, out };
  terminal.err(`${texts.outside(shownPath(out, terminal), shownPath(loaded.root, terminal))}\n`);
  return undefined;
}
