import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** How often each piece of code ran: a function, a loop's body, a branch. The key names its file and place. */
export type Work = ReadonlyMap<string, number>;

/** Searches and copies that run inside the engine, which counts none of their steps. */
const SCANS = ['includes', 'indexOf', 'lastIndexOf', 'slice', 'concat', 'toReversed', 'toSorted'] as const;

// Code that was compiled for speed no longer counts the calls that it has taken in.
setFlagsFromString('--no-opt --no-maglev');
// Only code that is loaded after this is counted piece by piece.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts what `run` does, in the project's packages and in Langium: how often each piece of code runs, how long the arrays are
 * that the engine searches or copies, and how many characters it brings into one Unicode form. Only code that was loaded after this file counts. The same run gives the same numbers on any
 * machine.
 */
export async function workOf(run: () => Promise<unknown>): Promise<Work> {
  // Taking the counts begins new ones.
  await session.post('Profiler.takePreciseCoverage');
  const scans = countScans();
  const normalised = countNormalised();
  try {
    await run();
  } finally {
    scans.stop();
    normalised.stop();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const work = new Map<string, number>([
    ['elements scanned', scans.elements()],
    ['characters normalised', normalised.characters()],
  ]);
  for (const { url, functions } of result) {
    if (!COUNTED.test(url)) continue;
    for (const { functionName, ranges } of functions) {
      for (const { count, startOffset, endOffset } of ranges) {
        const place = `${url.replace(/^.*\/(?=packages|node_modules)/, '')} ${functionName} ${startOffset}-${endOffset}`;
        work.set(place, (work.get(place) ?? 0) + count);
      }
    }
  }
  return work;
}

const COUNTED = /\/packages\/[a-z-]+\/src\/|\/node_modules\/(?:langium|chevrotain|@chevrotain)\/|\/test\/bench\//;

function countScans(): { stop(): void; elements(): number } {
  const prototype = Array.prototype as unknown as Record<string, (this: unknown[], ...args: unknown[]) => unknown>;
  const originals = SCANS.map((name) => [name, prototype[name]] as const);
  let elements = 0;
  for (const [name, original] of originals) {
    if (!original) continue;
    prototype[name] = function counted(...args) {
      const result = original.apply(this, args);
      // Only what is taken is copied.
      elements += name === 'slice' ? (result as unknown[]).length : this.length;
      return result;
    };
  }
  return {
    stop: () => {
      for (const [name, original] of originals) if (original) prototype[name] = original;
    },
    elements: () => elements,
  };
}

function countNormalised(): { stop(): void; characters(): number } {
  const { normalize } = String.prototype;
  let characters = 0;
  String.prototype.normalize = function counted(this: string, ...form: [string?]) {
    characters += this.length;
    return normalize.apply(this, form);
  };
  return {
    stop: () => {
      String.prototype.normalize = normalize;
    },
    characters: () => characters,
  };
}

/** The pieces of code that run more than `times` as often in `more` as in `less`; some run a few times whatever the size. */
export function grownBeyond(times: number, less: Work, more: Work, few: number): string[] {
  return [...more].flatMap(([place, count]) => {
    const allowed = times * (less.get(place) ?? 0) + few;
    return count > allowed ? `${place}: ${less.get(place) ?? 0} -> ${count}` : [];
  });
}
