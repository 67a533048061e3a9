import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Loaded } from '@rplan/project';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { projectLanguage } from '../output/language.js';
import { shownPath } from '../output/pretty.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';
import type { Checked } from './check-once.js';

/** Files that are saved together are checked together; in milliseconds. */
const TOGETHER = 50;
const WIPE_SCREEN = '\u001b[2J\u001b[3J\u001b[H';
const NOT_WATCHED = /[\\/](?:node_modules|dist|out|\.[^\\/]*)$/;

/** `rplan check --watch`: checks again whenever a plan file or `rplan.json` changes, until interrupted. The status is the last report's. */
export async function watch(
  paths: readonly string[],
  args: Arguments,
  terminal: Terminal,
  checkOnce: () => Promise<Checked>,
): Promise<Exit> {
  let checked = await checkOnce();
  const wait = () => terminal.err(`${textsIn(projectLanguage(checked.loaded, args.lang)).watching}\n`);
  const folders = await foldersOf(paths, args, checked.loaded);
  const changes = new Changes(watchers(folders, args.baseline));
  const stopWaiting = terminal.onInterrupt(() => changes.stop());
  await changes.ready;
  wait();
  while (await changes.next()) {
    const gone = await missing(folders);
    if (gone !== undefined) {
      terminal.err(`${textsIn(projectLanguage(checked.loaded, args.lang)).folderGone(shownPath(gone, terminal))}\n`);
      stopWaiting();
      await changes.close();
      return EXIT.unusable;
    }
    if (terminal.interactive) terminal.out(WIPE_SCREEN);
    checked = await checkOnce();
    wait();
  }
  stopWaiting();
  await changes.close();
  return checked.exit;
}

/** The folders that are watched: `deep` with all below; the folder of a single file by itself, for it may be a whole home folder. */
interface Folders {
  readonly deep: ReadonlySet<string>;
  readonly flat: ReadonlySet<string>;
}

async function foldersOf(paths: readonly string[], { baseline }: Arguments, { projects }: Loaded): Promise<Folders> {
  const named = paths.map((name) => path.resolve(name));
  const isFolder = await Promise.all(
    named.map(async (name) => (await stat(name).catch(() => undefined))?.isDirectory()),
  );
  const deep = new Set(named.filter((_, index) => isFolder[index]));
  const flat = new Set<string>();
  for (const { root, files } of projects) {
    const whole = [...files.values()].some((file) => path.dirname(file.path) !== root);
    (whole ? deep : flat).add(root);
  }
  if (baseline !== undefined) flat.add(path.dirname(path.resolve(baseline)));
  return { deep, flat: new Set([...flat].filter((folder) => !deep.has(folder))) };
}

/** The first of the folders that is there no more. */
async function missing({ deep, flat }: Folders): Promise<string | undefined> {
  for (const folder of [...deep, ...flat]) if (!(await stat(folder).catch(() => undefined))) return folder;
  return undefined;
}

function watchers({ deep, flat }: Folders, baseline: string | undefined): FSWatcher[] {
  const isWatched = watchedIn(baseline, new Set([...deep, ...flat]));
  const options = {
    ignoreInitial: true,
    ignored: (file: string, info?: { isFile(): boolean }) => !isWatched(file, info),
  };
  return [
    // One that watches nothing would never be ready.
    ...(deep.size > 0 ? [watchFiles([...deep], options)] : []),
    ...(flat.size > 0 ? [watchFiles([...flat], { ...options, depth: 0 })] : []),
  ];
}

/** A folder that was named is watched, whatever it is called. */
function watchedIn(
  baseline: string | undefined,
  folders: ReadonlySet<string>,
): (file: string, info?: { isFile(): boolean }) => boolean {
  const extra = baseline === undefined ? undefined : path.resolve(baseline);
  return (file, info) => {
    if (folders.has(path.resolve(file))) return true;
    if (NOT_WATCHED.test(file)) return false;
    return !info?.isFile() || /\.rplan$/i.test(file) || path.basename(file) === 'rplan.json' || file === extra;
  };
}

/** Changes of files, one at a time: those that come while a report is made are the next one. */
class Changes {
  readonly ready: Promise<unknown>;
  private dirty = false;
  private stopped = false;
  private wake: () => void = () => {};

  constructor(private readonly watchers: readonly FSWatcher[]) {
    this.ready = Promise.all(
      watchers.map((watcher) => new Promise<void>((ready) => watcher.once('ready', () => ready()))),
    );
    for (const watcher of watchers) {
      watcher.on('all', () => {
        this.dirty = true;
        this.wake();
      });
      // A folder that vanishes or may not be read ends nothing: the next report says so.
      watcher.on('error', () => {});
    }
  }

  /** Waits for a change; false once stopped. */
  async next(): Promise<boolean> {
    if (!this.dirty && !this.stopped) await this.woken();
    if (this.stopped) return false;
    await new Promise((resolve) => setTimeout(resolve, TOGETHER));
    this.dirty = false;
    return !this.stopped;
  }

  stop(): void {
    this.stopped = true;
    this.wake();
  }

  async close(): Promise<void> {
    await Promise.all(this.watchers.map((watcher) => watcher.close()));
  }

  private woken(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
