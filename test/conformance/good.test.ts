import { plan } from '@rplan/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, goodCases, type Sources } from './cases.js';
import { type OpenCase, openCases } from './open.js';
import { reviewable } from './reviewable.js';

const cases = goodCases();

/** The same files as editors and other systems write them. */
const copies = {
  vi: ({ vi }) => vi,
  en: ({ en }) => en,
  'vi in NFD with CRLF': ({ vi }) => rewritten(vi, (text) => text.normalize('NFD').replaceAll('\n', '\r\n')),
  'en in NFD with a byte order mark': ({ en }) => rewritten(en, (text) => `\uFEFF${text.normalize('NFD')}`),
} satisfies Record<string, (good: (typeof cases)[number]) => Sources>;

type Copy = keyof typeof copies;
const opened = new Map<string, ReadonlyMap<string, OpenCase>>();

beforeAll(async () => {
  for (const [copy, pick] of Object.entries(copies)) {
    opened.set(copy, await openCases(cases.map((good) => ({ name: good.name, files: pick(good) }))));
  }
}, 120_000);

function open(copy: Copy, name: string): OpenCase {
  const found = opened.get(copy)?.get(name);
  if (!found) throw new Error(`There is no case '${name}'.`);
  return found;
}

it('shows the whole language', () => {
  expect(cases.length).toBeGreaterThanOrEqual(100);
});

describe.each(cases)('$name', ({ name }) => {
  it('has no error in either vocabulary', () => {
    for (const copy of ['vi', 'en'] as const) {
      const errors = open(copy, name).diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, place, data }) => ({ code, place, data }))).toEqual([]);
    }
  });

  it('compiles to the plan that was reviewed', async () => {
    const { plans } = open('vi', name);
    expect(Object.keys(plans).length).toBeGreaterThan(0);
    await expect(reviewable(plans)).toMatchFileSnapshot(`${folderOf('good')}${name}.json`);
  });

  it('compiles to the same bytes in English words, with other line ends, in NFD, with a byte order mark', () => {
    const compiled = reviewable(open('vi', name).plans);
    for (const copy of Object.keys(copies) as Copy[]) expect(reviewable(open(copy, name).plans)).toBe(compiled);
  });

  it('conforms to the schema', () => {
    for (const compiled of Object.values(open('vi', name).plans)) expect(plan.parse(compiled)).toEqual(compiled);
  });
});

function rewritten(files: Sources, rewrite: (text: string) => string): Sources {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rewrite(text)]));
}
