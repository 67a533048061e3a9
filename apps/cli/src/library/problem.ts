import type { InputProblem } from '@rplan/project';
import { textsIn } from '../texts.js';
import type { Bilingual } from './finding.js';
import { relative } from './relative.js';

/** Why something of a project could not be read, or does not count: a file, a setting of `rplan.json`, a rule of one's own. */
export interface Problem {
  /** Such as `not-found`, `not-utf8`, `config-value`. Stable. */
  readonly code: string;
  /** The path from the folder that was opened, with `/`. */
  readonly file: string;
  /** A sentence with the place and the way out. */
  readonly message: Bilingual;
}

export function problemIn(folder: string, problem: InputProblem): Problem {
  const file = relative(folder, problem.path);
  const { code } = problem;
  return {
    code,
    file,
    message: { vi: textsIn('vi').problem(problem, file), en: textsIn('en').problem(problem, file) },
  };
}

/** Thrown where a folder is no project that can be opened. Its message is that of the first problem, in both languages. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';

  constructor(readonly problems: readonly Problem[]) {
    const [first] = problems;
    super(first ? `${first.message.vi} / ${first.message.en}` : 'Không mở được dự án / the project cannot be opened');
  }
}
