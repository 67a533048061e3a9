import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { folderWith } from './testing.js';

async function read(content: string | Uint8Array) {
  const { config, problems } = await readConfig(await folderWith({ 'rplan.json': content }));
  return {
    config,
    problems: problems.map(({ path: file, ...problem }) => ({ ...problem, path: path.basename(file) })),
  };
}

it('has defaults where there is no file, and for what is not said', async () => {
  const defaults = {
    config: { language: 'vi', use: [], rules: {}, ruleModules: [], requires: {}, layout: {} },
    problems: [],
  };
  expect(await readConfig(await folderWith())).toEqual(defaults);
  expect(await read('{}')).toEqual(defaults);
});

it('takes what is said, with a byte order mark too', async () => {
  const { config, problems } = await read(
    '\ufeff{ "language": "en", "rules": { "RP-SYNTAX-001": "warning" }, "asOf": "2026-09-30" }',
  );
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ language: 'en', rules: { 'RP-SYNTAX-001': 'warning' }, asOf: '2026-09-30' });
});

describe('what is no JSON', () => {
  it.each([
    ['{\n  "language": "en",\n}', 3, 1, 'comma-before-end'],
    ["{ 'language': 'en' }", 1, 3, 'single-quotes'],
    ['{\n  // language\n}', 2, 3, 'comment'],
    ['{ "language": "en"', 1, 19, 'unfinished'],
    ['', 1, 1, 'unfinished'],
    ['{ "language": en }', 1, 15, undefined],
    ['{ "language": "en" } x', 1, 22, undefined],
    ['{ "rules" "x" }', 1, 11, undefined],
    [`${'['.repeat(200)}`, 1, 101, undefined],
  ])('%j is told with its place', async (content, line, column, hint) => {
    const { config, problems } = await read(content);
    expect(problems).toEqual([{ code: 'config-syntax', path: 'rplan.json', line, column, hint }]);
    expect(config.language).toBe('vi');
  });

  it('is named where it is not even UTF-8', async () => {
    expect((await read(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))).problems).toMatchObject([
      { code: 'not-utf8', encoding: 'utf-16le' },
    ]);
  });
});

describe('what is wrong in it', () => {
  it('is told with its place, and left out; the rest counts', async () => {
    const { config, problems } = await read(
      '{\n  "language": "vn",\n  "colour": 1,\n  "rules": { "RP-SYNTAX-001": "loud", "RP-SYNTAX-002": "off", "RP-X-1": "off" },\n  "use": "a"\n}',
    );
    expect(problems).toMatchObject([
      { code: 'config-value', key: 'language', line: 2, column: 3, allowed: { choices: ['vi', 'en'] } },
      { code: 'config-unknown', key: 'colour', line: 3, column: 3 },
      { code: 'config-value', key: 'rules.RP-SYNTAX-001', line: 4, column: 14 },
      { code: 'config-unknown', key: 'rules.RP-X-1', line: 4 },
      { code: 'config-value', key: 'use', line: 5, allowed: { type: 'list' } },
    ]);
    expect(config).toMatchObject({ language: 'vi', rules: { 'RP-SYNTAX-002': 'off' }, use: [] });
  });

  it('is a demand of what there is not, and leaves the other demands', async () => {
    const { config, problems } = await read(
      '{ "use": ["x", 3],\n "requires": { "plan": { "task": ["lead", "luck"] },\n "letter": {},\n "report": { "tasks": [] } } }',
    );
    expect(problems).toMatchObject([
      { code: 'config-value', key: 'use.1', line: 1 },
      {
        code: 'config-value',
        key: 'requires.plan.task.1',
        line: 2,
        allowed: { choices: expect.arrayContaining(['due']) },
      },
      {
        code: 'config-unknown',
        key: 'requires.letter',
        line: 3,
        known: expect.arrayContaining(['official letter', 'any']),
      },
      { code: 'config-unknown', key: 'requires.report.tasks', line: 4, known: ['document', 'task', 'finding'] },
    ]);
    expect(config).toMatchObject({ use: ['x'], requires: { plan: { task: ['lead'] } } });
  });

  it('is a layout out of its range, with the act that sets it', async () => {
    const { config, problems } = await read('{ "layout": { "marginLeft": 500, "marginTop": 20, "width": 3 } }');
    expect(problems).toMatchObject([
      { code: 'config-value', key: 'layout.marginLeft', column: 15, allowed: { min: 30, max: 35 } },
      { code: 'config-unknown', key: 'layout.width' },
    ]);
    expect(config.layout).toEqual({ marginTop: 20 });
  });

  it.each(['[]', '3', 'null', '"vi"', '{ "layout": [] }'])('may be the whole of it: %s', async (content) => {
    expect((await read(content)).problems).toMatchObject([{ code: 'config-value', allowed: { type: 'object' } }]);
  });
});

it('is a folder by mistake', async () => {
  const folder = await folderWith({ 'rplan.json/x': '' });
  expect((await readConfig(folder)).problems).toEqual([{ code: 'not-a-file', path: path.join(folder, 'rplan.json') }]);
});
