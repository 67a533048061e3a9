import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findProjects, readPlan, writeArtifact } from '@rplan/project';
import { formatText, lineEndIn, withLineEnd } from '@rplan/syntax';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { Lines } from '../output/lines.js';
import { shownPath } from '../output/pretty.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/**
 * `rplan fmt`: writes files in the one style, or in the words of the other vocabulary. `--check` writes nothing and exits 1 where a file
 * would change. A file that cannot be read whole is left as it is; one that is written keeps its line ends and its byte order mark.
 */
export async function fmt({ paths, lang, vocabulary, check }: Arguments, terminal: Terminal): Promise<Exit> {
  const texts = textsIn(lang ?? 'vi');
  const { projects, problems } = await findProjects(paths.length > 0 ? paths : ['.']);
  reportProblems(problems, terminal, lang ?? 'vi');
  let exit: Exit = problems.length > 0 ? EXIT.unusable : EXIT.ok;
  for (const file of projects.flatMap((project) => project.named)) {
    const text = await readPlan(file);
    if (typeof text !== 'string') {
      reportProblems([text], terminal, lang ?? 'vi');
      exit = EXIT.unusable;
      continue;
    }
    const shown = shownPath(file, terminal);
    const result = formatText(text, vocabulary ? { vocabulary } : {});
    if (!result.ok) {
      const place = result.reason === 'syntax' ? new Lines(text).position(result.start) : { line: 1, column: 1 };
      terminal.err(`${shown}:${place.line}:${place.column}: ${texts.unformatted}\n`);
      exit = exit === EXIT.ok ? EXIT.errors : exit;
      continue;
    }
    const bytes = await readFile(file, 'utf8');
    const content = (bytes.startsWith(MARK) ? MARK : '') + withLineEnd(result.text, lineEndIn(text));
    if (content === bytes) continue;
    if (check) {
      terminal.out(`${shown}: ${texts.wouldChange}\n`);
      exit = exit === EXIT.ok ? EXIT.errors : exit;
      continue;
    }
    const written = await writeArtifact(
      path.dirname(file),
      { name: path.basename(file), content },
      { throughLink: true },
    );
    if (written.ok) terminal.out(`${texts.written} ${shown}\n`);
    else terminal.err(`${texts.unwritten(written, shown)}\n`);
    if (!written.ok) exit = EXIT.unusable;
  }
  return exit;
}

/** Before the text, of programs of Windows. */
const MARK = '\ufeff';
