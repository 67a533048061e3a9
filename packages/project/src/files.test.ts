import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProjects, MOST_BYTES, readSources } from './files.js';
import { folderWith, isRoot } from './testing.js';

const PLAN = 'kế hoạch K "Kế hoạch" { }\n';

/** Projects as paths relative to a folder. */
async function projectsIn(folder: string, named: readonly string[]) {
  const { projects, problems } = await findProjects(named.map((name) => path.join(folder, name)));
  const inside = (file: string) => path.relative(folder, file) || '.';
  return {
    projects: projects.map(({ root, paths, named: asked }) => ({
      root: inside(root),
      paths: paths.map(inside),
      named: asked.map(inside),
    })),
    problems: problems.map(({ code, path: file }) => `${code} ${inside(file)}`),
  };
}

describe('what belongs to a project', () => {
  it('is a folder by itself where there is no rplan.json', async () => {
    const folder = await folderWith({ 'a/1.rplan': PLAN, 'a/2.rplan': PLAN, 'a/b/3.rplan': PLAN, 'c/4.rplan': PLAN });
    expect(await projectsIn(folder, ['a/1.rplan'])).toMatchObject({
      projects: [{ root: 'a', paths: ['a/1.rplan', 'a/2.rplan'], named: ['a/1.rplan'] }],
    });
    expect((await projectsIn(folder, ['.'])).projects.map(({ root }) => root)).toEqual(['a', 'a/b', 'c']);
  });

  it('is everything below an rplan.json, down to the next one', async () => {
    const folder = await folderWith({
      'rplan.json': '{}',
      '1.rplan': PLAN,
      'a/2.rplan': PLAN,
      'a/b/rplan.json': '{}',
      'a/b/3.rplan': PLAN,
      'a/b/c/4.rplan': PLAN,
    });
    expect((await projectsIn(folder, ['a/2.rplan'])).projects).toEqual([
      { root: '.', paths: ['1.rplan', 'a/2.rplan'], named: ['a/2.rplan'] },
    ]);
    expect((await projectsIn(folder, ['a/b/c'])).projects).toEqual([
      { root: 'a/b', paths: ['a/b/3.rplan', 'a/b/c/4.rplan'], named: ['a/b/c/4.rplan'] },
    ]);
    expect((await projectsIn(folder, ['.'])).projects.map(({ root }) => root)).toEqual(['.', 'a/b']);
  });

  it('is met once, however often it is named', async () => {
    const folder = await folderWith({ 'a/1.rplan': PLAN, 'a/2.rplan': PLAN });
    const { projects } = await projectsIn(folder, ['a', 'a/1.rplan', 'a/', '.', 'a/../a/2.rplan']);
    expect(projects).toEqual([{ root: 'a', paths: ['a/1.rplan', 'a/2.rplan'], named: ['a/1.rplan', 'a/2.rplan'] }]);
  });

  it('leaves out what programs made and what is hidden', async () => {
    const folder = await folderWith({
      '1.rplan': PLAN,
      'node_modules/a.rplan': PLAN,
      '.git/b.rplan': PLAN,
      'out/c.rplan': PLAN,
      'notes.txt': '',
    });
    expect((await projectsIn(folder, ['.'])).projects).toMatchObject([{ paths: ['1.rplan'] }]);
  });
});

it('are those of the whole project where its rplan.json is named', async () => {
  const folder = await folderWith({ 'p/rplan.json': '{}', 'p/a.rplan': PLAN, 'p/b/c.rplan': PLAN, 'd.rplan': PLAN });
  expect((await projectsIn(folder, ['p/rplan.json'])).projects).toMatchObject([
    { root: 'p', paths: ['p/a.rplan', 'p/b/c.rplan'] },
  ]);
});

describe('names', () => {
  it('may have spaces, marks and capitals', async () => {
    const folder = await folderWith({ 'Kế hoạch năm 2026/Báo cáo (1).RPLAN': PLAN });
    expect((await projectsIn(folder, ['Kế hoạch năm 2026/Báo cáo (1).RPLAN'])).projects).toHaveLength(1);
  });

  it('are found composed or decomposed, whichever way they were typed', async () => {
    const [composed, decomposed] = ['kế hoạch.rplan'.normalize('NFC'), 'báo cáo.rplan'.normalize('NFD')];
    const folder = await folderWith({ [composed]: PLAN, [decomposed]: PLAN });
    const { projects, problems } = await projectsIn(folder, [composed.normalize('NFD'), decomposed.normalize('NFC')]);
    expect(problems).toEqual([]);
    expect(projects[0]?.named.toSorted()).toEqual([composed, decomposed].toSorted());
  });
});

describe('links', () => {
  it('to folders are not followed, so that none leads round in a circle', async () => {
    const folder = await folderWith({ 'a/1.rplan': PLAN });
    await symlink(path.join(folder, 'a'), path.join(folder, 'a', 'round'));
    await symlink('self', path.join(folder, 'self'));
    expect(await projectsIn(folder, ['.'])).toEqual({
      projects: [{ root: 'a', paths: ['a/1.rplan'], named: ['a/1.rplan'] }],
      problems: [],
    });
    expect((await projectsIn(folder, ['self'])).problems).toEqual(['not-found self']);
  });

  it('to a file of the same project do not declare it twice', async () => {
    const folder = await folderWith({ '1.rplan': PLAN });
    await symlink('1.rplan', path.join(folder, '0.rplan'));
    await symlink('gone.rplan', path.join(folder, '2.rplan'));
    expect((await projectsIn(folder, ['.'])).projects).toMatchObject([{ paths: ['1.rplan'] }]);
  });
});

describe('a link out of the project', () => {
  it('is not read, whoever names it, and what it leads to is not told', async () => {
    const folder = await folderWith({ 'plan/1.rplan': PLAN, 'secret.rplan': PLAN, 'other/2.rplan': PLAN });
    await symlink('../secret.rplan', path.join(folder, 'plan/2.rplan'));
    for (const named of ['plan', 'plan/2.rplan']) {
      const { projects, problems } = await projectsIn(folder, [named]);
      expect(problems).toEqual(['outside plan/2.rplan']);
      expect(projects.flatMap(({ paths }) => paths)).toEqual(['plan/1.rplan']);
    }
  });
});

it('passes over what macOS leaves on disks of other systems', async () => {
  const folder = await folderWith({
    '1.rplan': PLAN,
    '._1.rplan': 'x',
    '__MACOSX/._1.rplan': 'x',
    '__MACOSX/2.rplan': PLAN,
  });
  const { projects, problems } = await projectsIn(folder, ['.']);
  expect(problems).toEqual([]);
  expect(projects).toMatchObject([{ paths: ['1.rplan'] }]);
});

describe('what cannot be worked with', () => {
  it('is said of each name, and hides nothing of the others', async () => {
    const folder = await folderWith({ '1.rplan': PLAN, 'letter.docx': 'x', 'empty/.keep': '' });
    await mkdir(path.join(folder, 'folder.rplan'));
    const { projects, problems } = await projectsIn(folder, [
      'gone.rplan',
      'letter.docx',
      'empty',
      '1.rplan',
      'gone.rplan',
      'folder.rplan',
    ]);
    expect(problems).toEqual([
      'not-found gone.rplan',
      'not-a-plan-file letter.docx',
      'no-plan-files empty',
      'no-plan-files folder.rplan',
    ]);
    expect(projects).toHaveLength(1);
  });

  it('is no pipe and no device: those have no end', async () => {
    const folder = await folderWith();
    await symlink('/dev/zero', path.join(folder, 'zero.rplan'));
    expect((await projectsIn(folder, ['zero.rplan'])).problems).toEqual(['not-a-file zero.rplan']);
    expect((await projectsIn(folder, ['.'])).problems).toEqual(['no-plan-files .']);
  });

  it('is a file without a word in it', async () => {
    const folder = await folderWith({ '1.rplan': '', '2.rplan': '\ufeff \r\n', '3.rplan': '// chú thích' });
    const { sources, problems } = await readSources(
      ['1.rplan', '2.rplan', '3.rplan'].map((name) => path.join(folder, name)),
    );
    expect(problems.map(({ code }) => code)).toEqual(['empty', 'empty']);
    expect(sources).toHaveLength(1);
  });

  it('is a file larger than any plan', async () => {
    const folder = await folderWith({ '1.rplan': new Uint8Array(MOST_BYTES + 1) });
    const { problems } = await readSources([path.join(folder, '1.rplan')]);
    expect(problems).toEqual([
      { code: 'too-large', path: path.join(folder, '1.rplan'), size: MOST_BYTES + 1, most: MOST_BYTES },
    ]);
  });

  it('is a project larger than any plan, of which no part is read', async () => {
    const half = `// ${'x'.repeat(MOST_BYTES / 2)}\n${PLAN}`;
    const folder = await folderWith({ '1.rplan': PLAN, '2.rplan': half, '3.rplan': half });
    const paths = ['1.rplan', '2.rplan', '3.rplan'].map((name) => path.join(folder, name));
    expect(await readSources(paths)).toEqual({
      sources: [],
      problems: [{ code: 'project-too-large', path: folder, most: MOST_BYTES }],
    });
  });

  // Root reads everything, whatever the permissions say; so does the user of most containers.
  it.skipIf(isRoot || process.platform === 'win32')('is what may not be read', async () => {
    const folder = await folderWith({ '1.rplan': PLAN, 'a/2.rplan': PLAN });
    await chmod(path.join(folder, '1.rplan'), 0);
    await chmod(path.join(folder, 'a'), 0);
    expect((await readSources([path.join(folder, '1.rplan')])).problems).toMatchObject([{ code: 'not-readable' }]);
    expect((await projectsIn(folder, ['a'])).problems).toEqual(['not-readable a']);
    await chmod(path.join(folder, 'a'), 0o700);
  });
});
