import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeArtifact } from '@rplan/project';
import { shownPath } from '../output/pretty.js';
import type { Terminal } from '../terminal.js';
import { nextTexts } from '../texts/next.js';
import { type Language, textsIn } from '../texts.js';

interface Draft {
  readonly name: string;
  readonly content: string;
}

/** Writes files that a person goes on with: all or none, never over one that is there. Undefined where it could not, which was said. */
export async function writeDrafts(
  drafts: readonly Draft[],
  out: string,
  terminal: Terminal,
  language: Language,
): Promise<readonly string[] | undefined> {
  const folder = path.resolve(terminal.cwd, out);
  const shown = ({ name }: Draft) => shownPath(path.join(folder, name), terminal);
  const taken = drafts.filter(({ name }) => existsSync(path.join(folder, name)));
  if (taken.length > 0) {
    terminal.err(`${nextTexts(language).taken(taken.map(shown))}\n`);
    return undefined;
  }
  for (const draft of drafts) {
    const written = await writeArtifact(folder, draft);
    if (written.ok) continue;
    terminal.err(`${textsIn(language).unwritten(written, shown(draft))}\n`);
    return undefined;
  }
  return drafts.map(shown);
}

/** Whether what is written into a folder belongs to the project of a root: its subfolders do where it has settings. */
export function isOfProject(folder: string, root: string): boolean {
  const inside = path.relative(root, folder);
  if (inside === '') return true;
  return existsSync(path.join(root, 'rplan.json')) && !inside.startsWith('..') && !path.isAbsolute(inside);
}
