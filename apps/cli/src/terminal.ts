/** Where a command writes, and what it may assume of it. Passed in, so that tests read what users see. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything else: problems, progress. */
  err(text: string): void;
  /** Colours are for people: only on a terminal, never under NO_COLOR. */
  readonly colours: boolean;
  /** The same of `err`: one of the two may go to a file. */
  readonly errColours: boolean;
  /** Whether somebody looks at `out` while it is written, so that it may be wiped for the next report. */
  readonly interactive: boolean;
  /** The same of `err`: whether to show how far long work is. */
  readonly errInteractive: boolean;
  /** Calls `stop` when the user wants no more (Ctrl-C). Returns what ends the waiting. */
  onInterrupt(stop: () => void): () => void;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

export function processTerminal({ stdout, stderr, env } = process): Terminal {
  // Whoever reads may stop early (`rplan check | head`): that is no fault, and nothing more is to be said.
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const wanted = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colours: wanted && stdout.isTTY === true,
    errColours: wanted && stderr.isTTY === true,
    interactive: stdout.isTTY === true && env.TERM !== 'dumb',
    errInteractive: stderr.isTTY === true && env.TERM !== 'dumb',
    onInterrupt: (stop) => {
      for (const signal of INTERRUPTS) process.once(signal, stop);
      return () => {
        for (const signal of INTERRUPTS) process.off(signal, stop);
      };
    },
    cwd: process.cwd(),
  };
}

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

function ignoreClosedPipe(error: Error & { code?: string }): void {
  if (error.code !== 'EPIPE') throw error;
}

/** What would be written to `out`, as part of `err`: findings of a command whose results are files. */
export function asideOf(terminal: Terminal): Terminal {
  return { ...terminal, out: terminal.err, colours: terminal.errColours };
}
