import fc from 'fast-check';
import { it } from 'vitest';
import { generateFile } from './testing/generate.js';
import { expectLaws } from './testing/laws.js';
import { meaningOf } from './testing/meaning.js';

it('keeps its laws for files made from the grammar', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const text = generateFile(seed);
      fc.pre(meaningOf(text) !== undefined);
      expectLaws(text);
    }),
    { numRuns: 300, seed: 615 },
  );
}, 180_000);
