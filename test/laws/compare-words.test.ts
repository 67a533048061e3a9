import { changeInWords, compare } from '@rplan/compare';
import type { Plan } from '@rplan/model';
import { keywordNamed } from '@rplan/syntax';
import { expect, it } from 'vitest';
import { goodCases } from '../conformance/cases.js';
import { openCases } from '../conformance/open.js';

const keyword = (name: string) => keywordNamed(name)?.vi ?? name;

/** The places of all values inside a thing, one path each. */
function* leavesOf(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (typeof value !== 'object' || value === null) {
    yield path;
    return;
  }
  for (const [key, inner] of Object.entries(value))
    if (!['id', 'source', 'node', 'code', 'type'].includes(key)) yield* leavesOf(inner, [...path, key]);
}

/** The same plan with one value changed: a letter or digit more, or a year later. */
function changed(plan: Plan, list: keyof Plan, path: readonly (string | number)[]): Plan {
  const copy = structuredClone(plan);
  let at = copy[list] as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const value = at[last];
  at[last] = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}7` : undefined;
  return copy;
}

/** The names that values have in the model and no Vietnamese reader knows. */
const ENGLISH =
  /\b(?:shortNames|inCharge|byRule|deputyOf|includes|excludes|members|maximum|total|rank|ranks|rate|self-assessed|appraised|reappraised|published|basis|issuers|replaces|symbol|letterhead|validity|collective|parent|body|author|deltas|level|method|survey|undefined|object)\b/u;

it('says of every value of what a project declares that it changed, in Vietnamese and with two values that differ', async () => {
  const cases = goodCases();
  const opened = await openCases(cases.map(({ name, vi }) => ({ name, files: vi })));
  const seen = new Map<string, number>();
  const wrong: string[] = [];
  for (const { plans } of opened.values()) {
    for (const plan of Object.values(plans)) {
      for (const list of ['parties', 'citations', 'indices', 'assessments', 'progress'] as const) {
        for (const path of leavesOf(plan[list])) {
          const kind = `${list} ${path.filter((key) => Number.isNaN(Number(key))).join('.')}`;
          // Computed values and the forms of a text are not stated.
          if (
            /\.(?:lost|byRule|tasks|start|parts)\b|^assessments scores.maximum|^progress date|deltas|\bdueDate|kind$/u.test(
              kind,
            ) ||
            (seen.get(kind) ?? 0) >= 2
          )
            continue;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          const changes = compare([plan], [changed(plan, list, path)]).filter(({ code }) =>
            code.startsWith('declaration'),
          );
          const lines = changes.map((change) => changeInWords(change, 'vi', keyword).replace(/“[^”]*”/gu, '“”'));
          const isSaid = changes.some(({ code, before, after }) => code !== 'declaration-changed' || before !== after);
          if (!isSaid || lines.some((line) => ENGLISH.test(line))) wrong.push(`${kind}: ${lines.join(' | ')}`);
        }
      }
    }
  }
  expect(seen.size).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
}, 120_000);
