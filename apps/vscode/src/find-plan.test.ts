import { expect, it } from 'vitest';
import { findPlan } from './find-plan.js';

/** Reads folders of a list of paths. */
const reader = (files: readonly string[]) => async (folder: string) => {
  const names = new Map<string, boolean>();
  for (const file of files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const [name = '', ...rest] = file.slice(folder.length + 1).split('/');
    names.set(name, rest.length > 0);
  }
  if (names.size === 0) throw new Error('not a folder');
  return [...names].map(([name, isFolder]) => ({ name, isFolder, path: `${folder}/${name}` }));
};

it('finds the uppermost plan, and of several the first by name', async () => {
  const files = ['w/a/z.rplan', 'w/c.rplan', 'w/b.rplan', 'w/readme.md'];
  expect(await findPlan(['w'], reader(files))).toBe('w/b.rplan');
  expect(await findPlan(['w'], reader(['w/x/y/KẾ HOẠCH.RPLAN']))).toBe('w/x/y/KẾ HOẠCH.RPLAN');
});

it('does not look where programs write, or at what cannot be read', async () => {
  expect(
    await findPlan(['w', 'gone'], reader(['w/node_modules/a.rplan', 'w/.git/b.rplan', 'w/out/c.rplan'])),
  ).toBeUndefined();
});

it('gives up in a folder without end', async () => {
  let read = 0;
  const endless = async (folder: string) => {
    read++;
    return Array.from({ length: 50 }, (_, index) => ({ name: `${index}`, isFolder: true, path: `${folder}/${index}` }));
  };
  expect(await findPlan(['w'], endless)).toBeUndefined();
  expect(read).toBeLessThanOrEqual(500);
});
