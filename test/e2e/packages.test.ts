import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-packages-'));
/** The empty folder of somebody who installs the packages. */
const office = path.join(work, 'office');
const windows = process.platform === 'win32';
const pack = `import { pack } from ${JSON.stringify(new URL('../../scripts/bundling/pack.mjs', import.meta.url).href)};`;

function packInto(folder: string, ...names: string[]) {
  const script = `${pack} await pack(${JSON.stringify(folder)}, ${JSON.stringify(names)});`;
  return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
}

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: office,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}
const node = (...args: string[]) => run(process.execPath, ...args);
const rplan = (...args: string[]) => node('node_modules/rplan/bin/rplan.js', ...args);

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(office, file)), { recursive: true });
  writeFileSync(path.join(office, file), content);
}
const installed = (file: string) => readFileSync(path.join(office, 'node_modules', file), 'utf8');

beforeAll(async () => {
  const packed = path.join(work, 'packed');
  // Two at once, as two jobs of one machine do.
  await Promise.all([packInto(packed, 'cli', 'model'), packInto(path.join(work, 'again'), 'cli')]);
  // The one dependency comes from here: nothing is fetched.
  const zod = path.join(root, 'node_modules/zod');
  await promisify(execFile)('npm', ['pack', zod, '--ignore-scripts', '--pack-destination', packed], { shell: windows });
  put('package.json', '{ "private": true, "type": "module" }');
  const tarballs = readdirSync(packed).map((name) => path.join(packed, name));
  const { status, stderr } = run('npm', 'install', '--offline', '--no-audit', '--no-fund', ...tarballs);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  cpSync(path.join(root, 'examples/ke-hoach-mau-2026'), path.join(office, 'ke-hoach'), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the packages, installed in an empty folder', () => {
  it('are three and bring nothing else', () => {
    expect(readdirSync(path.join(office, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@rplan',
      'rplan',
      'zod',
    ]);
  });

  it.each(['rplan', '@rplan/model'])('%s says what it is, has its licence, and is not private', (name) => {
    expect(JSON.parse(installed(`${name}/package.json`))).toMatchObject({ name, license: 'MIT', type: 'module' });
    expect(JSON.parse(installed(`${name}/package.json`))).not.toHaveProperty('private');
    expect(installed(`${name}/LICENSE`)).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
    expect(installed(`${name}/README.md`)).toContain(`# ${name}`);
    expect(installed(`${name}/rplan-v1.schema.json`)).toBe(
      readFileSync(path.join(root, 'packages/model/schema/rplan-v1.schema.json'), 'utf8'),
    );
  });

  it('name the packages in the bundle, with their licences', () => {
    const notices = installed('rplan/THIRD-PARTY-NOTICES.txt');
    for (const name of ['langium', 'chevrotain', 'zod', 'fflate', 'hucre', 'jsonc-parser', 'htmlparser2', 'chokidar'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|Apache-2\\.0)\\)$`, 'm'));
    for (const words of ['Permission is hereby granted', 'Apache License', 'Redistribution and use in source'])
      expect(notices).toContain(words);
  });

  it('hold no path of the machine that packed them', () => {
    for (const file of readdirSync(path.join(office, 'node_modules/rplan'), { recursive: true, encoding: 'utf8' }))
      if (/\.(js|json|mts|txt)$/.test(file))
        expect({ file, leaks: installed(`rplan/${file}`).includes(root) }).toEqual({ file, leaks: false });
  });
});

describe('the installed command', () => {
  it('checks and builds an example as the repository does', () => {
    const { status, stdout, stderr } = rplan('check', 'ke-hoach', '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(
      JSON.parse(stdout).findings.some(({ severity }: { severity: string }) => severity === 'error') ? 1 : 0,
    );
    expect(rplan('build', 'ke-hoach', '--to', 'json,docx', '--out', 'out').status).toBe(status);
  });

  it('writes JSON that names its schema, and is what the schema of that name says', () => {
    const schema = JSON.parse(installed('@rplan/model/rplan-v1.schema.json'));
    const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: [schema] });
    const files = readdirSync(path.join(office, 'out')).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const plan = JSON.parse(readFileSync(path.join(office, 'out', file), 'utf8'));
      expect(Object.keys(plan)[0]).toBe('$schema');
      const validate = ajv.getSchema(plan.$schema);
      expect({ file, ok: validate?.(plan), errors: validate?.errors }).toEqual({ file, ok: true, errors: null });
      expect(validate?.({ ...plan, unknown: 1 })).toBe(false);
    }
  });
});

describe('the installed library', () => {
  it('finds what the command finds, and builds the same bytes without writing', () => {
    put(
      'library.mjs',
      `import { openProject } from 'rplan';
      const project = await openProject('ke-hoach');
      const findings = await project.check();
      const built = await project.build({ to: ['json', 'docx'] });
      const files = built.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
      console.log(JSON.stringify({ root: project.root, documents: project.documents, findings, files }));`,
    );
    const before = readdirSync(office);
    const { stdout, stderr } = node('library.mjs');
    expect(stderr).toBe('');
    const { documents, findings, files } = JSON.parse(stdout) as {
      documents: string[];
      findings: { code: string; file: string; start: object; message: { vi: string } }[];
      files: [string, string][];
    };
    const told = JSON.parse(rplan('check', 'ke-hoach', '--format', 'json', '--lang', 'vi').stdout);
    expect(
      findings.map(({ code, file, start, message }) => ({
        code,
        file: `ke-hoach/${file}`,
        start,
        message: message.vi,
      })),
    ).toEqual(
      told.findings.map(({ code, file, start, message }: (typeof told.findings)[number]) => ({
        code,
        file,
        start,
        message,
      })),
    );
    expect(readdirSync(office)).toEqual(before);
    expect(files.map(([name]) => name).sort()).toEqual(readdirSync(path.join(office, 'out')).sort());
    for (const [name, bytes] of files)
      expect(readFileSync(path.join(office, 'out', name)).toString('base64') === bytes, name).toBe(true);
    const docx = files.find(([name]) => name === `${documents[0]}.docx`)?.[1] ?? '';
    expect(Object.keys(unzipSync(Buffer.from(docx, 'base64')))).toContain('word/document.xml');
  });

  it('throws one sentence where there is no project', () => {
    put(
      'none.mjs',
      `import { openProject, ProjectError } from 'rplan';
      try { await openProject('nowhere'); } catch (error) {
        console.log(error instanceof ProjectError, error.problems[0].code, error.message.includes('\\n'));
      }`,
    );
    expect(node('none.mjs').stdout).toBe('true not-found false\n');
  });

  it.each(['nodenext', 'bundler'])('has types for a strict reader (%s)', (resolution) => {
    put(
      'typed.ts',
      `import { defineRule, type Finding, type Plan, openProject, ProjectError } from 'rplan';
      import { type Plan as Parsed, plan, SCHEMA_ID } from '@rplan/model';

      export async function errorsOf(folder: string): Promise<readonly Finding[]> {
        const project = await openProject(folder, { asOf: '2026-09-30' });
        const [first] = await project.build({ to: ['json', 'docx'], only: project.documents });
        const size: number | undefined = first?.bytes.length;
        if (!size) throw new ProjectError(project.problems);
        return (await project.check()).filter(({ severity }) => severity === 'error');
      }

      export const rule = defineRule({
        code: 'SNV-001',
        severity: 'warning',
        check(read: Plan, report) {
          for (const task of read.tasks) if (task.lead.length > 1) report({ at: task, message: task.id });
        },
      });

      export const parse = (text: string): Parsed => plan.parse(JSON.parse(text));
      export const same: Plan = parse(SCHEMA_ID);
      // @ts-expect-error: there is no such format
      export const wrong = (await openProject('.')).build({ to: ['rtf'] });
      // @ts-expect-error: a plan has no such part
      export const none = (read: Plan) => read.nothing;
      `,
    );
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      moduleResolution: resolution,
    };
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    put('tsconfig.json', JSON.stringify({ compilerOptions: { ...options, module }, files: ['typed.ts'] }));
    const { status, stdout } = node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('is used in the pages as it is', () => {
    const pages = ['docs/library.md', 'docs/own-rules.md', 'apps/cli/README.md', 'packages/model/README.md'];
    const files = pages.flatMap((page) => {
      const text = readFileSync(path.join(root, page), 'utf8');
      return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ''], index) => {
        const file = `pages/${page.replaceAll('/', '-')}-${index}.ts`;
        put(file, `${code}\nexport {};\n`);
        return file;
      });
    });
    expect(files.length).toBeGreaterThanOrEqual(pages.length);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      module: 'nodenext',
    };
    put('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    const { status, stdout } = node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe("an office's own rule", () => {
  beforeAll(() => {
    put('rieng/rplan.json', '{ "ruleModules": ["./rules/own.mjs"], "rules": { "SNV-001": "warning" } }');
    put(
      'rieng/k.rplan',
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" {\n  nhiệm vụ NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026 }\n}\n',
    );
    put(
      'rieng/rules/own.mjs',
      `import { defineRule } from 'rplan';
      export default defineRule({
        code: 'SNV-001',
        severity: 'error',
        check(plan, report) {
          for (const task of plan.tasks) report({ at: task, message: 'Nhiệm vụ ' + task.id });
        },
      });`,
    );
  });

  it('runs on the command line where it is asked for, and its absence is told where not', () => {
    const { stdout, stderr } = rplan('check', 'rieng', '--own-rules', '--format', 'short');
    expect(stdout).toContain('rieng/k.rplan:3:3: cảnh báo SNV-001: Nhiệm vụ NV-1');
    expect(stderr).toBe('');
    const without = rplan('check', 'rieng', '--format', 'short');
    expect(without.stdout).not.toContain('SNV-001');
    expect(without.stderr).toContain('--own-rules');
  });

  it('runs from the library where its caller trusts the project', () => {
    put(
      'own.mjs',
      `import { openProject } from 'rplan';
      for (const ownRules of [true, false]) {
        const project = await openProject('rieng', { ownRules });
        const own = (await project.check()).filter(({ code }) => code === 'SNV-001');
        console.log(own.map(({ file, start, severity }) => [file, start.line, severity].join(' ')).join());
      }`,
    );
    expect(node('own.mjs').stdout).toBe('k.rplan 3 warning\n\n');
  });

  it('that is broken is a sentence with its file, and the other rules count', () => {
    put('rieng/rules/own.mjs', 'export default {');
    const { status, stdout, stderr } = rplan('check', 'rieng', '--own-rules', '--format', 'json');
    expect(status).toBe(2);
    expect(stderr).toContain('rieng/rules/own.mjs');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  });
});

it('the sources of the model refuse to be packed', () => {
  const { status, stderr } = spawnSync('npm', ['pack', '--pack-destination', work], {
    cwd: path.join(root, 'packages/model'),
    encoding: 'utf8',
    shell: windows,
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('npm run pack');
});
