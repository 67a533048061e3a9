import { checkClosure, checkOfficialLayout, schemaErrors } from '@rplan/outputs/docx/testing';
import { describe, expect, it } from 'vitest';
import { documentsOf, examples } from './examples.js';
import { layoutExceptions } from './layout-exceptions.js';

describe.each(examples)('%s', (example) => {
  it('is clean for the Open XML SDK and closed in itself', async () => {
    for (const [name, bytes] of await documentsOf(example)) {
      expect({ name, errors: await schemaErrors(bytes) }).toEqual({ name, errors: [] });
      expect({ name, problems: checkClosure(bytes) }).toEqual({ name, problems: [] });
    }
  }, 60_000);

  it('has the official layout, but for what its author wrote otherwise', async () => {
    for (const [name, bytes] of await documentsOf(example)) {
      const problems = checkOfficialLayout(bytes).map(({ code }) => code);
      expect({ name, problems: [...new Set(problems)].sort() }).toEqual({
        name,
        problems: layoutExceptions[`${example}/${name}`] ?? [],
      });
    }
  });

  it('gives the same bytes twice', async () => {
    expect(await documentsOf(example)).toEqual(await documentsOf(example));
  });
});
