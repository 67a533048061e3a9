import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bash, buildCli, folderWith, RIGHT, root, WRONG } from './workshop.js';

interface Job {
  readonly image: string;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { readonly junit: string } };
}

/** The job that a page of the documentation shows. */
function jobOf(page: string): Job {
  const text = readFileSync(path.join(root, page), 'utf8');
  const snippet = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, yaml = '']) => yaml)
    .find((yaml) => yaml.includes('junit'));
  const jobs = Object.values(parse(snippet ?? '') as Record<string, Job>);
  expect(jobs).toHaveLength(1);
  return jobs[0] as Job;
}

/** Runs the job's lines with a `git` that clones nothing: the checkout is this one. */
function runJob(job: Job, files: Readonly<Record<string, string>>) {
  const folder = folderWith({ ...files, '.bin/git': `#!/bin/sh\nfor last; do :; done\nln -s "${root}" "$last"\n` });
  chmodSync(path.join(folder, '.bin/git'), 0o755);
  const env = { PATH: `${path.join(folder, '.bin')}${path.delimiter}${process.env.PATH ?? ''}` };
  const { status } = bash(job.script.join('\n'), folder, env);
  return { status, report: readFileSync(path.join(folder, job.artifacts.reports.junit), 'utf8') };
}

beforeAll(buildCli, 60_000);

describe.each(['docs/cli.md', 'docs/vi/dong-lenh.md'])('the GitLab job of %s', (page) => {
  const job = jobOf(page);

  it('keeps its report when it fails', () => {
    expect(job.artifacts.when).toBe('always');
    expect(job.image).toMatch(/^node:/);
  });

  it('fails with a report of the error, and passes without one', () => {
    const failed = runJob(job, { 'plans/a.rplan': WRONG });
    expect(failed.status).toBe(1);
    expect(failed.report).toContain('<failure type="RP-NAME-001"');
    const passed = runJob(job, { 'plans/a.rplan': RIGHT });
    expect(passed.status).toBe(0);
    expect(passed.report).toContain('failures="0"');
  });
});
