import { spawnSync } from 'node:child_process';

/** GNU time tells the memory; the shell's own tells milliseconds where that tells hundredths. */
const TIMED = 'TIMEFORMAT="%3U %3S"; time /usr/bin/time -f %M "$@"';

/** CPU seconds, wall seconds and peak MiB of one whole process, as the operating system accounts for them. */
function once(args) {
  const started = process.hrtime.bigint();
  const result = spawnSync('bash', ['-c', TIMED, 'bash', process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.error) throw new Error(`Bash and GNU time (/usr/bin/time) are needed: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  const [, peak, user, system] = /(\d+)\s+([\d.]+) ([\d.]+)\s*$/.exec(result.stderr)?.map(Number) ?? [];
  return { cpu: user + system, wall: Number(process.hrtime.bigint() - started) / 1e9, peak: peak / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Medians of a command and of its floor, run in turn so that a machine that slows down slows both; and the median of their ratios of
 * CPU, pair by pair. One run of each warms up and does not count.
 */
export function measure(args, floor, runs) {
  once(floor);
  once(args);
  const pairs = Array.from({ length: runs }, () => ({ floor: once(floor), own: once(args) }));
  const of = (side) => ({
    cpu: median(pairs.map((pair) => pair[side].cpu)),
    wall: median(pairs.map((pair) => pair[side].wall)),
    peak: median(pairs.map((pair) => pair[side].peak)),
  });
  return { own: of('own'), floor: of('floor'), ratio: median(pairs.map(({ own, floor }) => own.cpu / floor.cpu)) };
}
