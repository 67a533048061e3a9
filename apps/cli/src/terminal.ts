/** Where a command writes, and what it may assume of it. Passed in, so that tests read what users see. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything else: problems, progress. */
  err(text: string): void;
  /** Colours are for people: only on a terminal, never under NO_COLOR. */
  readonly colours: boolean;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colours: process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '',
    cwd: process.cwd(),
  };
}
