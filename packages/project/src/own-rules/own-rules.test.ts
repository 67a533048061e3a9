import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../load.js';
import { folderWith } from '../testing.js';

const importModule = (url: string): Promise<unknown> => import(/* @vite-ignore */ url);
const PLAN = `cơ quan VP "Văn phòng"

kế hoạch K "Kế hoạch" {
  nhiệm vụ NV-1 "Rà soát thủ tục." { chủ trì VP  thời hạn 30/6/2026 }
  nhiệm vụ NV-2 "Rà soát." { chủ trì VP  thời hạn 30/6/2026  sản phẩm "Báo cáo" }
}
`;
const WITHOUT_DELIVERABLE = `export default {
  code: 'SNV-001',
  severity: 'error',
  check(plan, report) {
    for (const task of plan.tasks)
      if (!task.properties.some(({ field }) => field === 'deliverable'))
        report({ at: task, message: { vi: 'Thiếu sản phẩm', en: 'No deliverable' }, data: { task: task.id } });
  },
};
`;

async function loaded(module: string, files: Readonly<Record<string, string>> = {}, trusted = true) {
  const config = '{ "ruleModules": ["./rules/own.mjs"] }';
  const folder = await folderWith({ 'rplan.json': config, 'k.rplan': PLAN, 'rules/own.mjs': module, ...files });
  const { projects, problems } = await load([folder], trusted ? { importModule } : {});
  const text = files['k.rplan'] ?? PLAN;
  const found = (projects[0]?.diagnostics ?? []).filter(({ code }) => !code.startsWith('RP-'));
  return {
    problems: problems.map(({ path: file, ...problem }) => ({ ...problem, file: path.basename(file) })),
    found: found.map(({ code, severity, place }) => `${code} ${severity} ${text.slice(place.start, place.start + 13)}`),
    codes: (projects[0]?.diagnostics ?? []).map(({ code }) => code),
  };
}

describe("an office's own rules", () => {
  it('report at the statement they are about', async () => {
    expect(await loaded(WITHOUT_DELIVERABLE)).toMatchObject({ problems: [], found: ['SNV-001 error nhiệm vụ NV-1'] });
  });

  it('are not run where nobody hands in an import: the module does not even load', async () => {
    const module = 'globalThis.ownRulesWereLoaded = true;\nexport default [];\n';
    expect(await loaded(module, {}, false)).toMatchObject({ problems: [], found: [] });
    expect(globalThis).not.toHaveProperty('ownRulesWereLoaded');
  });

  it('obey severities and ignore comments as other rules do', async () => {
    const config = '{ "ruleModules": ["./rules/own.mjs"], "rules": { "SNV-001": "hint" } }';
    expect((await loaded(WITHOUT_DELIVERABLE, { 'rplan.json': config })).found).toEqual(['SNV-001 hint nhiệm vụ NV-1']);
    const ignoring = PLAN.replace('  nhiệm vụ NV-1', '  // rplan-ignore SNV-001: đã thống nhất\n  nhiệm vụ NV-1');
    expect((await loaded(WITHOUT_DELIVERABLE, { 'k.rplan': ignoring })).found).toEqual([]);
    // The editor does not run them, and must not call the comment useless.
    const unrun = await loaded(WITHOUT_DELIVERABLE, { 'k.rplan': ignoring }, false);
    expect(unrun.codes.filter((code) => code.startsWith('RP-IGNORE'))).toEqual([]);
  });

  it('stand for the document where they give no place, or one that is none', async () => {
    const at = (place: string) => `export default { code: 'X-1', severity: 'hint', check: (plan, report) =>
      report({ at: ${place}, message: 'x' }) };\n`;
    for (const place of ['undefined', '{}', '{ source: { file: "elsewhere", start: 0, end: 1 } }'])
      expect((await loaded(at(place))).found).toEqual(['X-1 hint kế hoạch K "K']);
  });

  it.each([
    ['export default 1;', { code: 'rules-invalid', fault: 'shape', rule: '' }],
    ['export const rule = 1;', { code: 'rules-invalid', fault: 'shape', rule: '' }],
    ["export default { code: 'X-1' };", { code: 'rules-invalid', fault: 'shape', rule: 'X-1' }],
    [
      "export default { code: 'RP-OWN-001', severity: 'error', check() {} };",
      { code: 'rules-invalid', fault: 'code', rule: 'RP-OWN-001' },
    ],
    [
      "export default { code: 'own', severity: 'error', check() {} };",
      { code: 'rules-invalid', fault: 'code', rule: 'own' },
    ],
    [
      "export default { code: 'X-1', severity: 'grave', check() {} };",
      { code: 'rules-invalid', fault: 'severity', rule: 'X-1' },
    ],
    [
      "const rule = { code: 'X-1', severity: 'error', check() {} };\nexport default [rule, rule];",
      { code: 'rules-invalid', fault: 'twice', rule: 'X-1' },
    ],
    ["throw new Error('no\\nway');", { code: 'rules-broken', reason: 'Error: no' }],
    [
      "export default { code: 'X-1', severity: 'error', check() { throw new Error('no way'); } };",
      { code: 'rules-failed', rule: 'X-1', reason: 'Error: no way' },
    ],
    [
      "export default { code: 'X-1', severity: 'error', check: (_, report) => report({}) };",
      { code: 'rules-failed', rule: 'X-1' },
    ],
  ])('that are wrong are a problem of their file: %s', async (module, problem) => {
    const { problems, codes } = await loaded(module);
    expect(problems).toMatchObject([{ ...problem, file: 'own.mjs' }]);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('that are not there are a problem of rplan.json', async () => {
    const config = '{ "ruleModules": ["./rules/none.mjs"] }';
    expect((await loaded('', { 'rplan.json': config })).problems).toMatchObject([
      { code: 'rules-not-found', module: './rules/none.mjs', file: 'rplan.json' },
    ]);
  });
});
