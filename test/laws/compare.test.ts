import { compare } from '@rplan/compare';
import type { Plan } from '@rplan/model';
import { rplanLexer } from '@rplan/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodCases } from '../conformance/cases.js';
import { openCases } from '../conformance/open.js';

const SEED = Number(process.env.SEED ?? 20261130);
const cases = goodCases();

/** Edits of one token of a file that leave its order as it is. */
const EDITS: Readonly<Record<string, (image: string) => string>> = {
  'a number': (image) => image.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)),
  'a letter': (image) => image.replace(/\p{Ll}(?=\p{Ll}*$)/u, (letter) => (letter === 'a' ? 'e' : 'a')),
  'a word more': (image) => (/^\p{L}[\p{L} ]{4,}$/u.test(image) ? `${image} thêm` : image),
  nothing: () => '',
};

const edits = fc.sample(
  fc.record({ good: fc.constantFrom(...cases), edit: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat(100_000) }),
  { seed: SEED, numRuns: 400 },
);

/** All that a plan says, without what only its order or place in the files decides. */
function said(plans: readonly Plan[]): string {
  return JSON.stringify(plans, (key, value) => {
    if (key === 'source') return undefined;
    if (!Array.isArray(value)) return value;
    const plain = value.every((each) => typeof each === 'object' && each !== null && 'id' in each);
    return plain ? [...value].sort((a, b) => String(a.id).localeCompare(String(b.id), 'en')) : value;
  });
}

describe('two versions of a project', () => {
  it(`say what an edit changed, and nothing where it changed nothing (seed ${SEED})`, {
    timeout: 240_000,
  }, async () => {
    const edited = edits.flatMap(({ good, edit, at }, index) => {
      const [file, text] = Object.entries(good.vi)[at % Object.keys(good.vi).length] ?? [];
      if (file === undefined || text === undefined) return [];
      const { tokens } = rplanLexer().tokenize(text);
      const token = tokens[at % tokens.length];
      if (!token) return [];
      const end = (token.endOffset ?? token.startOffset) + 1;
      const put = EDITS[edit]?.(token.image) ?? '';
      const now = text.slice(0, token.startOffset) + put + text.slice(end);
      return [
        {
          name: `${index}`,
          what: `${good.name}/${file}@${token.startOffset}: ${token.image} -> ${put}`,
          good,
          files: { ...good.vi, [file]: now },
        },
      ];
    });
    const before = await openCases(cases.map(({ name, vi }) => ({ name, files: vi })));
    const after = await openCases(edited);
    const wrong = edited.flatMap(({ name, good, what }) => {
      const [old, now] = [before.get(good.name)?.plans ?? {}, after.get(name)?.plans ?? {}].map((plans) =>
        Object.values(plans),
      );
      if (!old || !now) return [];
      const changes = compare(old, now);
      return (said(old) === said(now)) === (changes.length === 0) ? [] : [`${what}: ${changes.length} changes`];
    });
    expect(wrong).toEqual([]);
  });
});
