import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, rollUp } from '@rplan/project';
import { beforeAll, describe, expect, it } from 'vitest';
import { query } from './query.mjs';

const examples = fileURLToPath(new URL('..', import.meta.url));
const sqlOf = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
let text = '';
let lines = [];

beforeAll(async () => {
  const { projects } = await load([examples]);
  const { artifact } = await rollUp(projects, 'ndjson', examples, undefined);
  text = artifact?.content ?? '';
  lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
});

describe('the plans of all examples in one table', () => {
  it('say who leads how much and what is late', async () => {
    const rows = await query(sqlOf('tasks-by-lead.sql'), [text]);
    const tasks = lines.filter(({ record, group, dropped }) => record === 'task' && !group && !dropped);
    expect(rows.length).toBe(new Set(tasks.flatMap(({ lead }) => lead)).size);
    for (const row of rows) {
      const led = tasks.flatMap((task) => task.lead.filter((name) => name === row.lead).map(() => task));
      expect(row).toMatchObject({
        tasks: led.length,
        plans: new Set(led.map(({ project, plan }) => `${project} ${plan}`)).size,
        overdue: led.filter(({ overdue }) => overdue).length,
      });
    }
    expect(rows.reduce((sum, { overdue }) => sum + overdue, 0)).toBeGreaterThan(0);
  });

  it('say what nobody mends', async () => {
    const rows = await query(sqlOf('findings-without-task.sql'), [text]);
    const findings = lines.filter(({ record }) => record === 'finding');
    expect(findings.length).toBeGreaterThan(20);
    expect(rows.reduce((sum, row) => sum + row.findings, 0)).toBe(findings.length);
    expect(rows.reduce((sum, row) => sum + row.without_task, 0)).toBe(
      findings.filter(({ fixedBy }) => fixedBy.length === 0).length,
    );
  });

  it('have each score of a result once', async () => {
    const [row] = await query('select count(*) as scores from score', [text, text]);
    const scores = lines.filter(({ record }) => record === 'score');
    expect(row.scores).toBe(
      new Set(scores.map(({ project, assessment, node }) => `${project} ${assessment} ${node}`)).size,
    );
  });
});

it('a query that is wrong, or a file that is not there, is one sentence', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rplan-roll-up-'));
  try {
    writeFileSync(path.join(folder, 'wrong.sql'), 'select 1 from nowhere');
    writeFileSync(path.join(folder, 'plans.ndjson'), '');
    const program = fileURLToPath(new URL('query.mjs', import.meta.url));
    const asked = (...args) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
    const wrong = asked('wrong.sql', 'plans.ndjson');
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr).toBe('wrong.sql: no such table: nowhere\n');
    expect(asked('wrong.sql', 'none.ndjson').stderr.trim().split('\n')).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
