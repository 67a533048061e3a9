import type { Diagnostic } from '@rplan/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { badCases, folderOf, type Sources } from './cases.js';
import { fileOf, type OpenCase, openCases } from './open.js';
import { reviewable } from './reviewable.js';

const cases = badCases();

/** Families about how a document is written: shown by the cases that bear their name, left out elsewhere. */
const STYLE = { DOC: 'document', CITE: 'citations', LANG: 'language' } as const;

let opened: ReadonlyMap<string, OpenCase>;
let openedAgain: ReadonlyMap<string, OpenCase>;

beforeAll(async () => {
  opened = await openCases(cases);
  openedAgain = await openCases(cases.map(({ name, files }) => ({ name, files: withCrlf(files) })));
}, 120_000);

it('shows what goes wrong', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
});

describe.each(cases)('$name', ({ name, files }) => {
  it('gives the errors and warnings that were reviewed, each at its words', async () => {
    const found = reviewed(name, opened.get(name));
    expect(found.length).toBeGreaterThan(0);
    const expected = found.map((diagnostic) => finding(diagnostic, files));
    await expect(reviewable(expected)).toMatchFileSnapshot(`${folderOf('bad')}${name}.expected.json`);
  });

  it('gives the same with other line ends', () => {
    const codes = (open: OpenCase | undefined) => reviewed(name, open).map(({ code, data }) => ({ code, data }));
    expect(codes(openedAgain.get(name))).toEqual(codes(opened.get(name)));
  });
});

/** All errors; warnings too, but those on style only where the case is about it. What is lighter belongs to the rules' own examples. */
function reviewed(name: string, open: OpenCase | undefined): readonly Diagnostic[] {
  return (open?.diagnostics ?? []).filter(({ code, severity }) => {
    if (severity !== 'warning') return severity === 'error';
    const family = Object.entries(STYLE).find(([mark]) => code.startsWith(`RP-${mark}-`))?.[1];
    return family === undefined || name.startsWith(family);
  });
}

function finding(diagnostic: Diagnostic, files: Sources) {
  const { code, severity, place, data } = diagnostic;
  const file = fileOf(diagnostic);
  const text = files[file] ?? '';
  return {
    code,
    severity,
    ...(Object.keys(files).length > 1 && { file }),
    at: lineAndColumn(text, place.start),
    text: text.slice(place.start, place.end),
    data,
  };
}

/** Line and column of an offset, both from 1, as editors count. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function withCrlf(files: Sources): Sources {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
}
