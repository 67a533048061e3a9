// Generated files are committed so that nobody needs the generator; this makes them anew and fails where they differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refineAst } from '../packages/syntax/scripts/refine-ast.mjs';
import { kindsGrammar } from '../packages/syntax/scripts/write-kinds.mjs';
import { root } from './setup.mjs';

const language = path.join(root, 'packages/syntax');
const work = mkdtempSync(path.join(tmpdir(), 'rplan-generated-'));
const committed = path.join(language, 'src/generated');
try {
  for (const part of ['grammar', 'langium-config.json', 'package.json'])
    cpSync(path.join(language, part), path.join(work, part), { recursive: true });
  const kinds = path.join(work, 'grammar/kinds.langium');
  writeFileSync(kinds, kindsGrammar());
  const generator = path.join(root, 'node_modules/langium-cli/bin/langium.js');
  const result = spawnSync(
    process.execPath,
    ['--require', path.join(language, 'scripts/object-group-by.cjs'), generator, 'generate'],
    { cwd: work, encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`langium generate failed:\n${result.stdout}${result.stderr}`);
  const fresh = path.join(work, 'src/generated');
  refineAst(path.join(fresh, 'ast.ts'));
  const schema = path.join(work, 'rplan.schema.json');
  const project = path.join(root, 'packages/project');
  const written = spawnSync(process.execPath, [path.join(project, 'scripts/write-schema.mjs'), schema], {
    encoding: 'utf8',
  });
  if (written.status !== 0) throw new Error(`The schema of rplan.json cannot be made:\n${written.stderr}`);
  const lists = path.join(work, 'rules');
  const rules = path.join(root, 'packages/rules');
  spawnSync(process.execPath, [path.join(rules, 'scripts/generate.mjs'), lists]);
  const pairs = [
    ...readdirSync(lists).map((file) => [path.join(lists, file), path.join(rules, 'src/generated', file)]),
    ...readdirSync(fresh).map((file) => [path.join(fresh, file), path.join(committed, file)]),
    [kinds, path.join(language, 'grammar/kinds.langium')],
    [schema, path.join(project, 'rplan.schema.json')],
  ];
  const drifted = pairs
    .filter(([made, kept]) => readFileSync(made, 'utf8') !== readFileSync(kept, 'utf8'))
    .map(([, kept]) => path.relative(root, kept));
  if (drifted.length > 0) {
    process.stderr.write(`Generated files are out of date: ${drifted.join(', ')}. Run: npm run generate\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
