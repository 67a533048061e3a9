import type { ImportModule } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { checkOnce } from './check-once.js';

/**
 * `rplan check`: what the rules find, and whether any of it is an error. `--strict` counts warnings as errors, `--max-warnings N` those
 * beyond N; what `--baseline` has counts for neither. `--fix` mends first, `--watch` checks again on each change.
 */
export async function check(
  args: Arguments,
  terminal: Terminal,
  version: string,
  importModule: ImportModule,
): Promise<Exit> {
  const paths = args.paths.length > 0 ? args.paths : ['.'];
  if (args.watch) {
    const { watch } = await import('./watch.js');
    return watch(paths, args, terminal, () => checkOnce(paths, args, terminal, version, importModule));
  }
  const fixed = args.fix ? await (await import('./fix.js')).fix(paths, args, terminal) : EXIT.ok;
  const { exit } = await checkOnce(paths, args, terminal, version, importModule);
  return fixed === EXIT.ok ? exit : fixed;
}
