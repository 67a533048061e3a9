import type { Project } from '@rplan/rules';
import type * as ast from '@rplan/syntax/ast';
import { describe, expect, it } from 'vitest';
import { project } from './generate.mjs';
import { grownBeyond, type Work, workOf } from './work.js';

const { openProject } = await import('@rplan/rules');

/** Ten times the tasks may cost this many times the work, in sum and in every piece of code. */
const MOST = 10.5;
/** So many that all days and months of the bench's deadlines are met. */
const TASKS = 280;
/** What runs no more often than this at ten times the tasks is set-up. */
const FEW = 1000;

type Step = (opened: Project) => unknown;

async function measured(tasks: number, files: number, step: Step): Promise<Work> {
  const sources = Object.entries(project({ tasks, files })).map(([name, text]) => ({
    uri: `file:///bench/${name}`,
    text,
  }));
  return workOf(async () => step(await openProject('file:///bench', sources)));
}

const check: Step = (opened) => opened.check();

function sum(work: Work): number {
  return [...work.values()].reduce((a, b) => a + b, 0);
}

describe('ten times the tasks are at most 10.5 times the work, in every function', () => {
  it.each([
    ['in one file', 1, 1],
    ['in ten times the files', 10, 100],
  ])('%s', async (_, files, moreFiles) => {
    await measured(1, 1, check);
    const less = await measured(TASKS, files, check);
    const more = await measured(10 * TASKS, moreFiles, check);
    expect(grownBeyond(MOST, less, more, FEW)).toEqual([]);
    expect(sum(more)).toBeLessThan(MOST * sum(less));
    expect(sum(more)).toBeGreaterThan(2 * sum(less));
  });

  it('and a rule that compares each task with each would be found', async () => {
    const comparesAll: Step = (opened) => {
      const tasks = opened.documents.flatMap((document) => tasksIn(document));
      return tasks.filter((task) => tasks.some((other) => isSame(task, other)));
    };
    const less = await measured(TASKS, 1, comparesAll);
    const more = await measured(10 * TASKS, 1, comparesAll);
    expect(grownBeyond(MOST, less, more, FEW).some((place) => place.includes('isSame'))).toBe(true);
  });

  it('and so would one that searches a list for each task', async () => {
    const searches: Step = (opened) => {
      const tasks = opened.documents.flatMap((document) => tasksIn(document));
      return tasks.map((task) => tasks.indexOf(task));
    };
    const less = await measured(TASKS, 1, searches);
    const more = await measured(10 * TASKS, 1, searches);
    expect(grownBeyond(MOST, less, more, FEW).some((place) => place.startsWith('elements scanned'))).toBe(true);
  });
});

function isSame(a: ast.Task, b: ast.Task): boolean {
  return a !== b && a.name === b.name;
}

function tasksIn(node: { readonly items: readonly unknown[] }): ast.Task[] {
  return node.items.flatMap((item) => {
    const { $type, items } = item as { $type: string; items?: readonly unknown[] };
    if ($type === 'Task') return [item as ast.Task];
    return items ? tasksIn({ items }) : [];
  });
}
