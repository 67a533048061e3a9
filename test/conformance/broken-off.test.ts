import { plan as schema } from '@rplan/model';
import { nd30, outlineOf } from '@rplan/outline';
import { emitDocx } from '@rplan/outputs/docx';
import { afterEach, expect, it, vi } from 'vitest';
import { goodCases, type Sources } from './cases.js';
import { openCases } from './open.js';

afterEach(() => vi.restoreAllMocks());

/** A line of a good case that breaks off behind one of its first words, as while it is typed; lines that begin alike are cut once. */
function brokenOff(): { name: string; files: Sources }[] {
  const seen = new Set<string>();
  return goodCases().flatMap(({ name, vi: files }) =>
    Object.entries(files).flatMap(([file, text]) => {
      const lines = text.split('\n');
      return lines.flatMap((line, at) =>
        beginnings(line).flatMap((cut) => {
          if (seen.has(cut.trim())) return [];
          seen.add(cut.trim());
          const broken = lines.with(at, cut + endOf(line)).join('\n');
          return [{ name: `${name}-${file}-${at}-${cut.length}`, files: { ...files, [file]: broken } }];
        }),
      );
    }),
  );
}

/** The line up to the end of its first, second, third and fourth word. */
function beginnings(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)].slice(0, 5);
  return words.slice(0, -1).map(({ 0: word, index }) => line.slice(0, index + word.length));
}

/** What closes or opens a block stays, so that only the statement is broken. */
function endOf(line: string): string {
  return /\s*[{}]\s*$/.exec(line)?.[0] ?? '';
}

it('makes a document of every plan in which a statement breaks off', { timeout: 900_000 }, async () => {
  const said = vi.spyOn(console, 'error');
  const cases = brokenOff();
  expect(cases.length).toBeGreaterThan(500);
  const failed: string[] = [];
  for (const [name, { plans }] of await openCases(cases)) {
    for (const plan of Object.values(plans)) {
      try {
        if (plan.document.id) schema.parse(plan);
        emitDocx(outlineOf(plan, nd30), nd30);
      } catch (error) {
        failed.push(`${name}: ${shortly(error)}`);
      }
    }
  }
  expect(failed).toEqual([]);
  expect(said).not.toHaveBeenCalled();
});

function shortly(error: unknown): string {
  const { issues, stack } = error as { issues?: { path: unknown[]; message: string }[]; stack?: string };
  return issues?.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ') ?? stack ?? String(error);
}
