import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { expect, it } from 'vitest';
import { run } from '../../../cli/src/testing.js';

interface Matcher {
  readonly name: string;
  readonly severity: string;
  readonly pattern: {
    readonly regexp: string;
    readonly file: 1;
    readonly line: 2;
    readonly column: 3;
    readonly code: 4;
  };
}

const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const matchers: Matcher[] = manifest.contributes.problemMatchers;

const PLAN = `kế hoạch KH-1 "Kế hoạch" {
  đoạn "Theo {KHÔNG-CÓ}."
  nhiệm vụ NV-1 "Rà soát."
}
`;

it.each(['vi', 'en'])('the matchers read every finding of the command line once, in %s', async (lang) => {
  const folder = await folderWith({ 'thư mục/kế hoạch.rplan': PLAN });
  const { out } = await run(folder, 'check', '--format', 'short', '--lang', lang);
  const { out: json } = await run(folder, 'check', '--format', 'json');
  const lines = out.split('\n').filter((line) => line.includes(' RP-'));
  const found = lines.map((line) => {
    const hits = matchers.flatMap(({ severity, pattern }) => {
      const match = new RegExp(pattern.regexp).exec(line);
      return match
        ? [{ severity, file: match[1], line: Number(match[2]), column: Number(match[3]), code: match[4] }]
        : [];
    });
    expect(hits, line).toHaveLength(1);
    return hits[0];
  });
  const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };
  expect(found).toEqual(
    JSON.parse(json).findings.map(
      (finding: {
        severity: keyof typeof severities;
        file: string;
        code: string;
        start: { line: number; column: number };
      }) => ({
        severity: severities[finding.severity],
        file: finding.file.split('/').join(path.sep),
        line: finding.start.line,
        column: finding.start.column,
        code: finding.code,
      }),
    ),
  );
  expect(new Set(found.map((hit) => hit?.severity)).size).toBeGreaterThan(1);
});

it('reads a path of Windows', () => {
  const [matcher] = matchers;
  const match = new RegExp(matcher?.pattern.regexp ?? '').exec(
    'C:\\kế hoạch\\a.rplan:2:16: lỗi RP-NAME-001: Không có “X”.',
  );
  expect(match?.slice(1, 5)).toEqual(['C:\\kế hoạch\\a.rplan', '2', '16', 'RP-NAME-001']);
});
