import { main } from './main.js';

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a folder as a user would; the paths of `argv` that exist there are taken from it. */
export async function run(cwd: string, ...argv: string[]): Promise<Run> {
  return runWith('', cwd, ...argv);
}

/** The same with a text on standard input. */
export async function runWith(input: string, cwd: string, ...argv: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const exit = await main(argv, {
      out: (text) => {
        out.push(text);
      },
      err: (text) => {
        err.push(text);
      },
      colours: false,
      errColours: false,
      interactive: false,
      errInteractive: false,
      onInterrupt: () => () => {},
      input: async () => new TextEncoder().encode(input),
      cwd,
    });
    return { exit, out: out.join(''), err: err.join('') };
  } finally {
    process.chdir(before);
  }
}

/** The finding lines of `--format short`, as `path:line:column CODE`. */
export function findings(out: string): string[] {
  return out.split('\n').flatMap((line) => {
    const found = /^(.*?:\d+:\d+): .*?(RP-[A-Z]+-\d+):/.exec(line);
    return found ? `${found[1]} ${found[2]}` : [];
  });
}

/** A plan in whose content nothing is at error level. */
export const CLEAN = `cơ quan VP "Văn phòng"
báo cáo B "Báo cáo" {
  nhiệm vụ NV-1 "Rà soát thủ tục." { chủ trì VP  thời hạn 30/6/2026 }
}
`;
