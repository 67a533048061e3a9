import { fileURLToPath } from 'node:url';
import { build, load } from '@rplan/project';
import { expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function jsonOf(folder: string) {
  const { projects } = await load([folder]);
  const [project] = projects;
  const built = project && (await build(project, ['json', 'docx']));
  return {
    codes: project?.diagnostics.map(({ code, data }) => ({ code, data })),
    artifacts: built?.ok ? built.artifacts : [],
  };
}

it('compiles the same report in English words to the same JSON, document and findings', async () => {
  const vietnamese = await jsonOf(at('../../examples/004-bao-cao-van-phong-2018'));
  const english = await jsonOf(at('004-in-english'));
  expect(english.artifacts).toEqual(vietnamese.artifacts);
  expect(english.artifacts.length).toBe(2);
  expect(english.codes?.map(({ code }) => code).sort()).toEqual(vietnamese.codes?.map(({ code }) => code).sort());
});
