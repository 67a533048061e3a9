import { schemaErrors } from '@rplan/outputs/docx/testing';
import { build, load } from '@rplan/project';
import { expect, it } from 'vitest';
import { exampleFolder, examples } from './examples.js';

it.each(examples)('the trackers of %s are clean for the Open XML SDK', { timeout: 120_000 }, async (example) => {
  const { projects } = await load([exampleFolder(example)]);
  expect(projects).toHaveLength(1);
  for (const project of projects) {
    const built = await build(project, ['xlsx']);
    for (const { name, content } of built.ok ? built.artifacts : [])
      expect({ name, errors: await schemaErrors(content as Uint8Array, 'xlsx') }).toEqual({ name, errors: [] });
    expect(built.ok && built.artifacts.length).toBeGreaterThan(0);
  }
});
