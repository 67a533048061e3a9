// Everything that proves the code: lint, types, unused code, import directions, generated files, then all tests.
import { root, run, setUp, turbo } from './setup.mjs';

setUp();
const bin = (name, file) => `${root}node_modules/${name}/${file}`;
run(process.execPath, [bin('@biomejs/biome', 'bin/biome'), 'check', '.']);
turbo(
  'build',
  'typecheck',
  'test',
  process.env.CI ? '--output-logs=full' : '--output-logs=new-only',
  '--continue',
  '--concurrency=100%',
);
run(process.execPath, [
  bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
  '--config',
  '.dependency-cruiser.cjs',
  'packages',
  'apps',
]);
run(process.execPath, [bin('knip', 'bin/knip.js')]);
run(process.execPath, ['scripts/check-generated.mjs']);
