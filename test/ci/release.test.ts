import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { notesOf } from '../../scripts/release-notes.mjs';
import { bash, root } from './workshop.js';

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
}

const text = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8');
const { permissions, jobs } = parse(text) as Workflow;
const { version } = JSON.parse(readFileSync(path.join(root, 'apps/cli/package.json'), 'utf8')) as { version: string };

describe('the release workflow', () => {
  it('publishes what was tested, packed and tried, in this order', () => {
    const commands = (job: string) => (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(commands('pack').map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm test',
      'npm run pack',
      'node scripts/release-notes.mjs "$GITHUB_REF_NAME"',
    ]);
    expect([jobs.try?.needs, jobs.publish?.needs]).toEqual(['pack', 'try']);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'pack']));
    for (const [, file] of text.matchAll(/node (?:rplan\/)?(scripts\/\S+)/g))
      expect(() => readFileSync(path.join(root, file ?? ''))).not.toThrow();
  });

  it('may write nothing but the release, holds no secret, and puts no expression into a script', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toContain('secrets.');
    for (const { steps } of Object.values(jobs)) for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('the notes of a release', () => {
  const changelog = '# rplan\n\n## 0.2.0\n\n### Minor Changes\n\n- Two.\n\n## 0.1.0\n\n- One.\n';

  it('are those of its version', () => {
    expect(notesOf(changelog, '0.2.0')).toBe('### Minor Changes\n\n- Two.');
    expect(notesOf(changelog, '0.1.0')).toBe('- One.');
    expect(notesOf(changelog, '0.2')).toBeUndefined();
  });

  it('are refused for a tag that is not the version', () => {
    const { status, stdout, stderr } = bash('node scripts/release-notes.mjs v9.9.9', root);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`expected v${version}`);
  });
});

it('the pages name the tag of this version, and no branch: what it holds does not change', () => {
  for (const page of ['docs/cli.md', 'docs/vi/dong-lenh.md']) {
    const named = readFileSync(path.join(root, page), 'utf8').matchAll(/(?:rplan@|rev: |--branch )(\S+)/g);
    expect({ page, tags: [...new Set([...named].map(([, tag]) => tag))] }).toEqual({ page, tags: [`v${version}`] });
  }
});
