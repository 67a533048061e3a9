import { EXIT } from './exit.js';

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
  /** All of standard input, where a command is told to read it (`-`). */
  readonly input?: () => Promise<Uint8Array>;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

/**
 * The terminal of this process. `leave` ends it where there is nothing left to write to, or no folder to read from: its sentence goes to
 * stderr, and the status is that of input that cannot be read.
 */
export function processTerminal(
  { stdin, stdout, stderr, env, cwd }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'cwd'> = process,
  leave: (sentence: string) => never = leaveProcess,
): Terminal {
  // Whoever reads may stop early (`rplan check | head`): that is no fault, and nothing more is to be said.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: Error & { code?: string }) => {
      if (error.code !== 'EPIPE')
        leave(`Không ghi được kết quả ra / the results cannot be written: ${error.code ?? error.message}`);
    });
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
    input: async () => Buffer.concat(await stdin.toArray()),
    cwd: folderOf(cwd, leave),
  };
}

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

/** A folder that was deleted while a shell stands in it has no path any more. */
function folderOf(cwd: () => string, leave: (sentence: string) => never): string {
  try {
    return cwd();
  } catch {
    return leave(
      'Thư mục hiện hành không còn nữa: hãy chuyển sang thư mục khác / the current folder is gone: go to another one.',
    );
  }
}

function leaveProcess(sentence: string): never {
  process.stderr.write(`rplan: ${sentence}\n`);
  process.exit(EXIT.unusable);
}

/** What would be written to `out`, as part of `err`: findings of a command whose results are files. */
export function asideOf(terminal: Terminal): Terminal {
  return { ...terminal, out: terminal.err, colours: terminal.errColours };
}
