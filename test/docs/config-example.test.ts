import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from '@rplan/project';
import { expect, it, onTestFinished } from 'vitest';

it.each(['docs/cli.md', 'docs/vi/dong-lenh.md'])(
  'the settings that %s shows are read without a problem',
  async (page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    const snippets = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
    expect(snippets).not.toEqual([]);
    for (const snippet of snippets) {
      const folder = mkdtempSync(path.join(tmpdir(), 'rplan-settings-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      writeFileSync(path.join(folder, 'rplan.json'), snippet);
      writeFileSync(path.join(folder, 'a.rplan'), 'kế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." }\n');
      const { projects, problems } = await load([folder]);
      expect(problems).toEqual([]);
      // What the project demands is what the rules ask for.
      expect(
        projects[0]?.diagnostics.filter(({ code }) => code === 'RP-DOC-007').map(({ data }) => data.missing),
      ).toEqual([
        ['number', 'dated', 'recipients'],
        ['deliverable', 'about'],
      ]);
    }
  },
);
