import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { byRuleOf, decimalText, openTrees } from '@rplan/meaning';
import { build, load } from '@rplan/project';
import type { Assessment, Model } from '@rplan/syntax/ast';
import { isAssessment } from '@rplan/syntax/ast';
import { describe, expect, it } from 'vitest';

/*
 * Two whole trees carry results, forecast and self-assessment: a province by the shipped catalogue, with figures for every node, and a commune by an
 * index of its own, with codes such as I.2.1, points taken off per day and bonus lines under a cap.
 */

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SHIPPED = ['par-index-2025-province', 'par-index-2022'].map((name) =>
  at(`../../packages/project/catalogues/${name}.rplan`),
);

async function resultsIn(folder: string, used: readonly string[] = []): Promise<ReadonlyMap<string, Assessment>> {
  const own = readdirSync(at(folder)).filter((name) => name.endsWith('.rplan'));
  const files = [...own.map((name) => at(`${folder}/${name}`)), ...used];
  const { files: trees } = await openTrees(
    'file:///tree',
    files.map((file, index) => ({ uri: `file:///tree/${index}.rplan`, text: readFileSync(file, 'utf8') })),
  );
  const results = trees.flatMap(({ parseResult }) => (parseResult.value as Model).statements.filter(isAssessment));
  return new Map(results.map((result) => [result.name, result]));
}

function summary(result: Assessment | undefined) {
  if (!result) throw new Error('no such result');
  const { nodes, total, open } = byRuleOf(result);
  return {
    points: Object.fromEntries(
      [...nodes].map(([{ name }, outcome]) => [name, outcome.ok ? decimalText(outcome.value) : outcome.why]),
    ),
    total: total && `${decimalText(total.value)} of ${decimalText(total.maximum)}`,
    open: open.map(({ name }) => name),
  };
}

it.each(['tinh', 'xa'])('the tree %s has nothing that a check would report', async (folder) => {
  const { projects, problems } = await load([at(folder)]);
  expect(problems).toEqual([]);
  for (const { diagnostics } of projects)
    expect(diagnostics.map(({ code, message }) => `${code} ${message.vi}`)).toEqual([]);
});

describe('a province', () => {
  const results = resultsIn('tinh', SHIPPED);

  it('has points by rule wherever there are figures, and a whole', async () => {
    const { points, total, open } = summary((await results).get('TỰ-CHẤM-2025'));
    expect(Object.values(points).filter((value) => !/^\d/.test(value))).toEqual([]);
    expect(Object.keys(points).length).toBeGreaterThan(70);
    expect(open).toEqual([]);
    expect(total).toMatch(/^\d+\.\d+ of 100$/);
    expect(points['1.3.2']).toBeDefined();
  });

  it('compares results of two editions', async () => {
    const { projects } = await load([at('tinh')]);
    const [project] = projects;
    const built = project && (await build(project, ['json']));
    const json = built?.ok ? String(built.artifacts[0]?.content) : '';
    const plan = JSON.parse(json);
    const kq = plan.assessments.find(({ id }: { id: string }) => id === 'KQ-2025');
    expect(kq.published).toEqual({ date: { day: 15, month: 5, year: 2026 }, by: { party: 'BNV' } });
    expect(kq.total.deltas).toEqual([{ direction: 'up', value: '1.08', unit: 'points', since: 2024 }]);
  });
});

describe('a commune', () => {
  const results = resultsIn('xa');

  it('is assessed by its own rules, bonus lines under their cap, and the maximum lower by what did not arise', async () => {
    expect(summary((await results).get('KQ-2026'))).toEqual({
      points: {
        'I.1.1': '2',
        'I.1.2': '4.52',
        'I.2.1': '2',
        'I.2.2': '6',
        'II.1': '7.9217',
        'II.2': '0',
        T1: '2',
        T2: '2',
        P1: '0.25',
      },
      // 2 + 4,52 + 2 + 6 + 7,9217 and 3 of the bonus, less 0,25.
      total: '25.1917 of 26',
      open: [],
    });
  });

  it('has a forecast, and says what is still open in it', async () => {
    const { points, total, open } = summary((await results).get('DỰ-BÁO-2027'));
    expect(points).toMatchObject({ 'I.1.1': '3', 'I.1.2': '5', 'I.2.1': '4' });
    expect(total).toBeUndefined();
    expect(open).toEqual(['I.2.2', 'II.2']);
  });
});
