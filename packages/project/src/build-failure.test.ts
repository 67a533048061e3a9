import { beforeEach, expect, it, vi } from 'vitest';
import { build } from './build.js';
import { load } from './load.js';
import { outputFormats } from './outputs/formats.js';
import { rollUp } from './roll-up.js';
import { folderWith } from './testing.js';

const broken = vi.hoisted(() => new Set<string>());
const calls = vi.hoisted(() => ({ compile: 0, outline: 0 }));

function failing(output: string): void {
  if (broken.has(output)) throw new RangeError(`broken ${output}`);
}

vi.mock('@rplan/compiler', async (original) => {
  const actual = await original<typeof import('@rplan/compiler')>();
  const compile: typeof actual.compile = (...given) => {
    calls.compile++;
    failing('compiler');
    return actual.compile(...given);
  };
  return { ...actual, compile };
});
vi.mock('@rplan/outline', async (original) => {
  const actual = await original<typeof import('@rplan/outline')>();
  const outlineOf: typeof actual.outlineOf = (...given) => {
    calls.outline++;
    failing('outline');
    return actual.outlineOf(...given);
  };
  return { ...actual, outlineOf };
});
vi.mock('@rplan/outputs/xlsx', async (original) => {
  const actual = await original<typeof import('@rplan/outputs/xlsx')>();
  return {
    ...actual,
    emitXlsx: async (plan: Parameters<typeof actual.emitXlsx>[0]) => {
      failing('xlsx');
      return actual.emitXlsx(plan);
    },
  };
});
vi.mock('@rplan/outputs/ndjson', async (original) => {
  const actual = await original<typeof import('@rplan/outputs/ndjson')>();
  return {
    ...actual,
    emitNdjson: (...given: Parameters<typeof actual.emitNdjson>) => {
      failing('ndjson');
      return actual.emitNdjson(...given);
    },
  };
});

beforeEach(() => {
  broken.clear();
  calls.compile = 0;
  calls.outline = 0;
});

async function projects() {
  return (
    await load([
      await folderWith({
        'a.rplan': 'kế hoạch K "Kế hoạch" { đoạn "Nội dung."  nhiệm vụ N "Làm." { thời hạn 30/6/2026 } }',
      }),
    ])
  ).projects;
}

async function built(sourceMap = false) {
  const [project] = await projects();
  const result = project && (await build(project, outputFormats, { sourceMap }));
  if (!result?.ok) throw new Error('The project has a layout.');
  const made = result.artifacts.map(({ name }) => name.split('.')[1]);
  return { made, failed: result.failures.map(({ code, format, detail }) => [code, format, detail]) };
}

const ALL_BUT = (...formats: string[]) => outputFormats.filter((format) => !formats.includes(format));

it('writes the others where one output fails', async () => {
  broken.add('xlsx');
  expect(await built()).toEqual({ made: ALL_BUT('xlsx'), failed: [['output-failed', 'xlsx', 'broken xlsx']] });
});

it('writes what needs no page where the page cannot be laid out', async () => {
  broken.add('outline');
  const { made, failed } = await built();
  expect([made, failed.map(([, format]) => format)]).toEqual([ALL_BUT('docx', 'html', 'txt'), ['docx', 'html', 'txt']]);
  expect(calls.outline).toBe(1);
});

it('is an error value in every format where a plan cannot be compiled', async () => {
  broken.add('compiler');
  const { made, failed } = await built();
  expect([made, failed.length]).toEqual([[], outputFormats.length]);
});

it('compiles once, places or not, and lays out no page that nobody asked for', async () => {
  await built(true);
  expect(calls).toEqual({ compile: 1, outline: 1 });
  const [project] = await projects();
  if (project) await build(project, ['json', 'xlsx', 'ics', 'ndjson']);
  expect(calls).toEqual({ compile: 2, outline: 1 });
});

it('makes no roll-up that lacks a plan', async () => {
  broken.add('ndjson');
  const { artifact, failures } = await rollUp(await projects(), 'ndjson', '/', undefined);
  expect([artifact, failures.map(({ name }) => name)]).toEqual([undefined, ['K.ndjson']]);
});
