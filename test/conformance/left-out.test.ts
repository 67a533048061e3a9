import { rplanLexer } from '@rplan/syntax';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goodCases, type Sources } from './cases.js';
import { openCases } from './open.js';
import { outputsOf } from './outputs.js';

afterEach(() => vi.restoreAllMocks());

interface Variant {
  readonly name: string;
  readonly files: Sources;
}

/** Every good case with one token left out, a token in each; of lines that are alike in all cases each is broken once. */
function variants(): Variant[] {
  const seen = new Set<string>();
  return goodCases().flatMap(({ name, vi: files }) =>
    Object.entries(files).flatMap(([file, text]) => {
      const { count, starts, ends } = rplanLexer().scan(text);
      return Array.from({ length: count }, (_, at): Variant | undefined => {
        const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
        const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        const [after] = text.slice(end).split('\n', 1);
        const line = `${before}\0${after}`;
        if (seen.has(line)) return undefined;
        seen.add(line);
        const broken = text.slice(0, start) + text.slice(end);
        return { name: `${name}-${file}-${start}`, files: { ...files, [file]: broken } };
      }).filter((variant) => variant !== undefined);
    }),
  );
}

const all = variants();
/** Plans that were printed: one token or the next left out often makes the same. */
const printed = new Set<string>();
/** One set of services for so many: names of one case are no others'. */
const TOGETHER = 400;

it('leaves out thousands of tokens', () => {
  expect(all.length).toBeGreaterThan(3000);
});

describe('a good case with one token left out', () => {
  it.each(Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, part) => part))(
    'is checked and printed by every output without a crash or a hole in any text (part %i)',
    { timeout: 900_000 },
    async (part) => {
      const said = vi.spyOn(console, 'error');
      const failed: string[] = [];
      for (const [name, { diagnostics, plans }] of await openCases(all.slice(part * TOGETHER, (part + 1) * TOGETHER))) {
        for (const { code, message } of diagnostics)
          failed.push(...holesIn(message.vi, message.en).map((hole) => `${name} ${code}: ${hole}`));
        for (const plan of Object.values(plans)) {
          // A document without its name is no file.
          const model = JSON.stringify(plan);
          if (!plan.document.id || printed.has(model)) continue;
          printed.add(model);
          for (const [format, made] of await outputsOf(plan)) {
            const holes = made instanceof Error ? [made.stack ?? made.message] : holesIn(made);
            failed.push(...holes.map((hole) => `${name} ${format}: ${hole}`));
          }
        }
      }
      expect(failed).toEqual([]);
      expect(said).not.toHaveBeenCalled();
    },
  );
});

/** What JavaScript prints where there is nothing, with the words around. */
const HOLE = /.{0,40}(?:\bundefined\b|\bNaN\b|\[object Object\]).{0,20}/g;

function holesIn(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(HOLE) ?? []);
}
