import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { folderWith } from '@rplan/project/testing';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../testing.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const schema = (name: string) => readFile(new URL(`schemas/${name}`, import.meta.url), 'utf8');

/** Names and words that each format has to escape, a sign that XML forbids, and a file name with a space and a percent sign. */
const AWKWARD = {
  'kế hoạch #1 100%, <nháp>.rplan':
    'kế hoạch K "Kế hoạch" {\n  xyz: "a & b" <c> \u0002 "\n  nhiệm vụ NV-1 "R" { chủ trì Ai-ĐÓ }\n}\n',
  'sạch.rplan': '// nothing yet\n',
};

interface Sample {
  readonly name: string;
  readonly cwd: string;
  readonly argv: readonly string[];
}

/** Everything the examples give, awkward texts, nothing at all, and a run against a baseline with something new, known and fixed. */
async function samples(): Promise<Sample[]> {
  const awkward = await folderWith(AWKWARD);
  const empty = await folderWith({ 'a.rplan': '// nothing yet\n' });
  const known = await folderWith({ 'a.rplan': 'báo cáo B "B" { đoạn "các các" }\nxyz\n' });
  await run(known, 'check', '--baseline', 'known.json', '--update-baseline');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(`${known}/a.rplan`, 'báo cáo B "B" { đoạn "các" }\nxyz\nabc {\n');
  return [
    { name: 'the examples', cwd: ROOT, argv: ['examples'] },
    { name: 'awkward texts', cwd: awkward, argv: [] },
    { name: 'nothing found', cwd: empty, argv: [] },
    { name: 'a baseline', cwd: known, argv: ['--baseline', 'known.json', '--strict'] },
  ];
}

describe('SARIF', () => {
  let validate: (log: unknown) => boolean;
  let errors: () => unknown;
  beforeAll(async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv as never);
    const compiled = ajv.compile(JSON.parse(await schema('sarif-schema-2.1.0.json')) as object);
    validate = (log) => compiled(log) as boolean;
    errors = () => compiled.errors?.slice(0, 5);
  });

  it('is valid by the schema of OASIS', async () => {
    for (const { name, cwd, argv } of await samples()) {
      const { out } = await run(cwd, 'check', '--format', 'sarif', ...argv);
      expect(validate(JSON.parse(out)), `${name}: ${JSON.stringify(errors())}`).toBe(true);
    }
  });

  it('is not valid by it where it is not: the schema is looked at', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(
      validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'grave' }] }] }),
    ).toBe(false);
  });

  it('names every rule it refers to, and places in files by their encoded path', async () => {
    const [, awkward] = await samples();
    const { out } = await run(awkward?.cwd ?? '', 'check', '--format', 'sarif');
    const [only] = (JSON.parse(out) as { runs: SarifRun[] }).runs;
    for (const { ruleId, ruleIndex, locations } of only?.results ?? []) {
      expect(only?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(Object.keys(AWKWARD)).toContain(decodeURIComponent(uri));
    }
  });
});

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  }[];
}

describe('JUnit', () => {
  it('is valid by the schema of Jenkins', async () => {
    const xsd = { fileName: 'junit-10.xsd', contents: await schema('junit-10.xsd') };
    for (const { name, cwd, argv } of await samples()) {
      const { out } = await run(cwd, 'check', '--format', 'junit', ...argv);
      const { valid, errors } = await validateXML({ xml: { fileName: 'report.xml', contents: out }, schema: xsd });
      expect(valid, `${name}: ${JSON.stringify(errors.slice(0, 3))}`).toBe(true);
    }
  });

  it('counts what it holds, and warnings too where they count as errors', async () => {
    const folder = await folderWith({ 'a.rplan': 'báo cáo B "B" { nhiệm vụ N "R" { thời hạn 31/6/2026 } }\n' });
    for (const argv of [[], ['--strict']]) {
      const { out, exit } = await run(folder, 'check', '--format', 'junit', ...argv);
      const failures = out.match(/<failure /g)?.length ?? 0;
      expect(Number(/failures="(\d+)"/.exec(out)?.[1])).toBe(failures);
      expect(Number(/tests="(\d+)"/.exec(out)?.[1])).toBe(out.match(/<testcase /g)?.length);
      expect(failures > 0).toBe(exit === 1);
    }
  });
});

describe('GitHub annotations', () => {
  /** As the runner reads a line: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
  const LINE =
    /^::(error|warning|notice) file=([^,:]*),line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),title=([^,:]*)::(.*)$/;
  const decode = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');

  it('are one line each that the runner reads back as it was', async () => {
    for (const { cwd, argv } of await samples()) {
      const report = JSON.parse((await run(cwd, 'check', '--format', 'json', ...argv)).out) as {
        findings: { file: string; message: string; start: { line: number } }[];
      };
      const lines = (await run(cwd, 'check', '--format', 'github', ...argv)).out.split('\n').slice(0, -1);
      expect(lines).toHaveLength(report.findings.length);
      lines.forEach((line, index) => {
        const [, , file = '', start, , , , , message = ''] = LINE.exec(line) ?? [];
        const finding = report.findings[index];
        expect({ file: decode(file), line: Number(start), message: decode(message) }).toEqual({
          file: finding?.file,
          line: finding?.start.line,
          message: finding?.message,
        });
      });
    }
  });
});
