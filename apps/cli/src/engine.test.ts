import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('tunes the engine that runs it, and no engine says that it does not know how', () => {
  const engine = fileURLToPath(new URL('../bin/engine.js', import.meta.url));
  const script = `require(${JSON.stringify(engine)}).tuneEngine()`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
