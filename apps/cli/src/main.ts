import type { CivilDate } from '@rplan/calendar';
import type { ImportModule } from '@rplan/project';
import { readArguments } from './arguments.js';
import { EXIT, type Exit } from './exit.js';
import { processTerminal, type Terminal } from './terminal.js';
import { textsIn } from './texts.js';

/**
 * Runs the command line and returns its exit status. What a command does not need is not loaded. `importModule` is `import`, which a bundle of
 * CommonJS has to be given.
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
  importModule: ImportModule = (url) => import(/* @vite-ignore */ url),
): Promise<Exit> {
  const reading = readArguments(argv, today);
  if (!reading.ok) {
    terminal.err(`${textsIn(reading.lang ?? 'vi').usage(reading.problem)}\nrplan --help\n`);
    return EXIT.unusable;
  }
  const { arguments: args } = reading;
  if (args.version) {
    terminal.out(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (args.help || args.command === undefined || args.command === 'help') {
    terminal.out((await import('./commands/help.js')).HELP);
    return args.help || args.command === 'help' ? EXIT.ok : EXIT.unusable;
  }
  switch (args.command) {
    case 'check':
      return (await import('./commands/check.js')).check(args, terminal, VERSION, importModule);
    case 'build':
      return (await import('./commands/build.js')).buildCommand(args, terminal, VERSION, importModule);
    case 'import':
      return (await import('./commands/import.js')).importCommand(args, terminal);
    case 'new':
      return (await import('./commands/new.js')).newCommand(args, terminal);
    case 'roll':
      return (await import('./commands/roll.js')).rollCommand(args, terminal);
    case 'collect':
      return (await import('./commands/collect.js')).collectCommand(args, terminal);
    case 'review':
      return (await import('./commands/review.js')).reviewCommand(args, terminal, VERSION);
    case 'fmt':
      return (await import('./commands/fmt.js')).fmt(args, terminal);
    case 'diff':
      return (await import('./commands/diff.js')).diff(args, terminal);
    case 'explain':
      return (await import('./commands/explain.js')).explain(args, terminal);
    case 'lsp':
      return (await import('./commands/lsp.js')).lsp();
    default:
      return EXIT.unusable;
  }
}

/** The day in Vietnam, where `--as-of today` asks for it: a server elsewhere still has yesterday, or tomorrow already. */
function today(): CivilDate {
  const now = new Date(Date.now() + INDOCHINA_TIME);
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
}

/** Seven hours before UTC, the whole year, in milliseconds. */
const INDOCHINA_TIME = 7 * 60 * 60 * 1000;

/** Replaced by the bundler with the version of package.json. */
declare const __RPLAN_VERSION__: string | undefined;
const VERSION = typeof __RPLAN_VERSION__ === 'string' ? __RPLAN_VERSION__ : 'development';
