import { DIRECTORY, openDesk, textAt } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.js';
import { highlights } from './document-highlights.js';
import { references } from './references.js';

const PLAN = `kế hoạch KH-1 "K" {
  tồn tại TT-1 "Chậm, theo {QĐ-615} và {KQ.1.1}" { về PAR.1.1.1 }
  nhiệm vụ NV-1 "Rà soát {TT-1|tồn tại này}." { khắc phục TT-1  chủ trì SNV.GĐ  phối hợp SNV }
}
`;

/** Opens the directory and the plan with the cursor put at the first `│` of a piece of the plan. */
function open(piece: string) {
  const plan = PLAN.replace(piece.replace('│', ''), piece);
  expect(plan).toContain('│');
  return openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan });
}

describe('definition', () => {
  it.each([
    ['khắc phục T│T-1', 'TT-1', 'plan.rplan:TT-1'],
    ['SN│V.GĐ', 'SNV', 'danh-ba.rplan:SNV'],
    ['SNV.G│Đ', 'GĐ', 'danh-ba.rplan:GĐ'],
    ['về PA│R.1.1.1', 'PAR', 'danh-ba.rplan:PAR'],
    ['PAR.1.1│.1', '1.1.1', 'danh-ba.rplan:1.1.1'],
    ['{QĐ-6│15}', 'QĐ-615', 'danh-ba.rplan:QĐ-615'],
    ['{K│Q.1.1}', 'KQ', 'danh-ba.rplan:KQ'],
    ['{KQ.1│.1}', '1.1', 'danh-ba.rplan:1.1'],
    ['{TT│-1|tồn tại', 'TT-1', 'plan.rplan:TT-1'],
    ['phối hợp SNV│', 'SNV', 'danh-ba.rplan:SNV'],
  ])('of %s', async (piece, origin, target) => {
    const desk = await open(piece);
    const found = definition(desk.language, desk.file, desk.offset);
    expect(found && textAt(desk, [found.origin, found.name])).toEqual([`plan.rplan:${origin}`, target]);
  });

  it('is none on keywords and prose', async () => {
    for (const piece of ['chủ│ trì', 'Rà s│oát']) {
      const desk = await open(piece);
      expect(definition(desk.language, desk.file, desk.offset)).toBeUndefined();
    }
  });

  it('bears decomposed letters', async () => {
    const desk = await openDesk({
      'danh-ba.rplan': DIRECTORY,
      'plan.rplan': PLAN.replace('SNV.GĐ', 'SNV.G│Đ').normalize('NFD'),
    });
    const found = definition(desk.language, desk.file, desk.offset);
    expect(found && textAt(desk, [found.name])).toEqual(['danh-ba.rplan:GĐ']);
  });
});

describe('references', () => {
  it('are found in properties, in prose, and as the first part of a dotted name', async () => {
    const desk = await open('phối hợp SN│V');
    const found = references(desk.language, desk.file, desk.offset, true);
    expect(textAt(desk, found)).toEqual([
      'danh-ba.rplan:SNV',
      'danh-ba.rplan:SNV',
      'danh-ba.rplan:SNV',
      'danh-ba.rplan:SNV',
      'plan.rplan:SNV',
      'plan.rplan:SNV',
    ]);
  });

  it('leave the declaration out where it is not asked for', async () => {
    const desk = await open('tồn tại TT│-1');
    expect(textAt(desk, references(desk.language, desk.file, desk.offset, false))).toEqual([
      'plan.rplan:TT-1',
      'plan.rplan:TT-1',
    ]);
  });
});

it('highlights the mentions of this file, the declaration as such', async () => {
  const desk = await open('khắc phục TT│-1');
  const found = highlights(desk.language, desk.file, desk.offset);
  expect(found.map(({ declares }) => declares)).toEqual([true, false, false]);
  expect(
    new Set(
      textAt(
        desk,
        found.map(({ place }) => place),
      ),
    ),
  ).toEqual(new Set(['plan.rplan:TT-1']));
});
