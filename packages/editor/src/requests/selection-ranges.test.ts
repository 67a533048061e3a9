import { openDesk } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import { selectionsAt } from './selection-ranges.js';

const PLAN = `kế hoạch KH-1 "K" {
  nhiệm vụ NV-1 "Rà soát {TT-1|tồn tại này}." {
    chủ trì SNV-A, STC
    đoạn """
      Một hai.
      Ba bốn.
    """
  }
}
`;

async function steps(piece: string, plan = PLAN): Promise<string[]> {
  const { file, offset, text } = await openDesk(plan.replace(piece.replace('│', ''), piece));
  return selectionsAt(file, offset).map(({ start, end }) => text.slice(start, end));
}

it('grows from the word to the name, the statement, the block and its statement', async () => {
  const found = await steps('SNV│-A');
  expect(found.slice(0, 3)).toEqual(['SNV', 'SNV-A', 'chủ trì SNV-A, STC']);
  expect(found[3]).toMatch(/^chủ trì[\s\S]*"""$/);
  expect(found[4]).toMatch(/^nhiệm vụ NV-1[\s\S]*\}$/);
  expect(found.at(-2)).toMatch(/^kế hoạch[\s\S]*\}$/);
  expect(found.at(-1)).toBe(PLAN);
});

it('knows links and texts', async () => {
  expect((await steps('tồn tại│ này')).slice(0, 5)).toEqual([
    'tại',
    'tồn tại này',
    '{TT-1|tồn tại này}',
    'Rà soát {TT-1|tồn tại này}.',
    '"Rà soát {TT-1|tồn tại này}."',
  ]);
});

it('knows the paragraphs of a long text', async () => {
  const found = await steps('Ba│ bốn.');
  expect(found.slice(0, 2)).toEqual(['Ba', 'Ba bốn.']);
  expect(found).toContainEqual(expect.stringMatching(/^"""[\s\S]*"""$/));
});

it('always holds the step before, everywhere and in broken files', async () => {
  for (const plan of [PLAN, PLAN.normalize('NFD'), PLAN.replaceAll('"', ''), PLAN.replaceAll('}', ''), '', '"""']) {
    const { file } = await openDesk(plan);
    for (let offset = 0; offset <= plan.length; offset += 3) {
      const found = selectionsAt(file, offset);
      found.forEach(({ start, end }, index) => {
        expect(start <= offset && offset <= end).toBe(true);
        const before = found[index - 1];
        if (before) expect(start <= before.start && end >= before.end).toBe(true);
      });
    }
  }
});
