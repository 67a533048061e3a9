import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A plan with one error, and one without any. */
export const WRONG = 'báo cáo B "Báo cáo" {\n  nhiệm vụ N "Rà soát." { chủ trì AI-ĐÓ  thời hạn 30/6/2026 }\n}\n';
export const RIGHT =
  'cơ quan VP "Văn phòng"\n\nbáo cáo B "Báo cáo" {\n  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026 }\n}\n';

/** The bundle that CI runs. */
export function buildCli(): void {
  execFileSync(process.execPath, [path.join(root, 'apps/cli/scripts/build.mjs')]);
}

/** A folder of an office's plans. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rplan-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs a script as a runner does: bash that stops at the first failure. */
export function bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}
