import { openProject } from '@rplan/rules';
import { expect, it } from 'vitest';
import { project } from './generate.mjs';

const sizes = [
  { tasks: 1 },
  { tasks: 30 },
  { tasks: 300 },
  { tasks: 45, files: 4 },
  { tasks: 30, vocabulary: 'en' },
] as const;

it.each(sizes)('makes a project without errors and the same each time: %o', async (wanted) => {
  const made = project(wanted);
  expect(project(wanted)).toEqual(made);
  const sources = Object.entries(made).map(([name, text]) => ({ uri: `file:///bench/${name}`, text }));
  const opened = await openProject('file:///bench', sources);
  expect(opened.check().filter(({ severity }) => severity === 'error')).toEqual([]);
  const rows = Object.values(made)
    .join('')
    .match(/^ {6}(?:nhiệm vụ|task) /gmu);
  expect(rows?.length).toBe(wanted.tasks);
});
