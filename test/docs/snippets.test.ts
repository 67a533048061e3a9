import type { Diagnostic } from '@rplan/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCases } from '../conformance/open.js';
import { joinSteps, pages, projectAround, type Snippet, snippetsOf } from './snippets.js';

const byPage = pages().map((page) => ({ page, snippets: joinSteps(snippetsOf(page)) }));
const all = byPage.flatMap(({ snippets }) => snippets);
const nameOf = ({ page, line }: Snippet) => `${page}-${line}`.replaceAll('/', '-');

/** The names that the short snippets of a language use, from the first page of its reference. */
function namesFor(page: string): string {
  const folder = page.startsWith('docs/vi/') ? 'docs/vi/ngon-ngu' : 'docs/language';
  return snippetsOf(`${folder}/README.md`).find(({ around }) => around === 'names')?.text ?? '';
}

let found: ReadonlyMap<string, { readonly diagnostics: readonly Diagnostic[] }>;

beforeAll(async () => {
  found = await openCases(
    all.map((snippet) => ({ name: nameOf(snippet), files: projectAround(snippet, namesFor(snippet.page)) })),
  );
}, 120_000);

it('has snippets to check, in both languages', () => {
  expect(all.filter(({ page }) => page.startsWith('docs/vi/ngon-ngu/')).length).toBeGreaterThanOrEqual(40);
  expect(all.filter(({ page }) => page.startsWith('docs/language/')).length).toBeGreaterThanOrEqual(40);
});

describe.each(byPage.filter(({ snippets }) => snippets.length > 0))('$page', ({ snippets }) => {
  it.each(snippets)('line $line: $around', (snippet) => {
    const errors = (found.get(nameOf(snippet))?.diagnostics ?? [])
      .filter(({ severity, code }) => severity === 'error' && isAskedOf(snippet, code))
      .map(({ code, message }) => `${code} ${message.vi}`);
    if (snippet.failing) expect(errors.length).toBeGreaterThan(0);
    else expect(errors).toEqual([]);
  });
});

/** A part of a document need not account for every lost point; a piece of a real one may name what stands elsewhere. */
function isAskedOf({ around }: Snippet, code: string): boolean {
  if (around === 'excerpt') return code.startsWith('RP-SYNTAX-');
  return around !== 'body' || code !== 'RP-COVER-001';
}
