import type { Party } from '@rplan/model';
import { describe, expect, it } from 'vitest';
import { party, stateWith } from '../testing/plan.js';
import { signatureOf, signingLines } from './signature.js';

const parties: Party[] = [
  party('U', 'organization', 'Ủy ban nhân dân tỉnh', { collective: {} }),
  party('U.CT', 'role', 'Chủ tịch', { parent: 'U', head: true }),
  party('U.PCT', 'role', 'Phó Chủ tịch', { parent: 'U', deputyOf: 'U.CT' }),
  party('U.QCT', 'role', 'Chủ tịch', { parent: 'U', acting: true }),
  party('VP', 'organization', 'Văn phòng', { parent: 'U' }),
  party('VP.CVP', 'role', 'Chánh Văn phòng', { parent: 'VP', head: true }),
  party('VP.PCVP', 'role', 'Phó Chánh Văn phòng', { parent: 'VP', deputyOf: 'VP.CVP' }),
  party('S', 'organization', 'Sở Nội vụ', { parent: 'U' }),
  party('S.GĐ', 'role', 'Giám đốc', { parent: 'S', head: true }),
  party('S.PGĐ', 'role', 'Phó Giám đốc', { parent: 'S', deputyOf: 'S.GĐ' }),
];

function lines(issuer: string, role: string, authority?: string): string[] {
  return signingLines(
    stateWith({ parties, document: { issuer, signature: { role, ...(authority && { authority }) } } }),
  );
}

describe('signing lines (Decree 30, Article 13)', () => {
  it.each<[string, string, string | undefined, string[]]>([
    ['S', 'S.GĐ', undefined, ['GIÁM ĐỐC']],
    ['S', 'S.PGĐ', undefined, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['U', 'U.CT', undefined, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['U', 'U.PCT', undefined, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['U', 'U.QCT', undefined, ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['U.CT', 'U.CT', undefined, ['CHỦ TỊCH']],
    ['U.CT', 'U.PCT', undefined, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['U', 'VP.CVP', undefined, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['U', 'VP.PCVP', undefined, ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    // Whoever stands above or beside the issuer does not sign by its order.
    ['S', 'U.CT', undefined, ['CHỦ TỊCH']],
    ['VP', 'S.GĐ', undefined, ['GIÁM ĐỐC']],
    ['S', 'S.PGĐ', 'GUQ-1', ['TUQ. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ])('%s signed by %s (%s): %j', (issuer, role, authority, expected) => {
    expect(lines(issuer, role, authority)).toEqual(expected);
  });
});

it.each(['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'Ủy ban nhân dân xã Sơn Hà'])(
  'the collective of %s signs without its place',
  (title) => {
    const of = [
      party('U', 'organization', title, { collective: {} }),
      party('U.CT', 'role', 'Chủ tịch', { parent: 'U' }),
    ];
    const state = stateWith({ parties: of, document: { issuer: 'U', signature: { role: 'U.CT' } } });
    expect(signingLines(state)[0]).toBe('TM. ỦY BAN NHÂN DÂN');
  },
);

describe('a second title (Decree 30, PL I, P1, II.7)', () => {
  const rolesOf = (also?: string, name?: string) =>
    signatureOf(
      stateWith({
        parties,
        document: { issuer: 'S', signature: { role: 'S.PGĐ', ...(also && { also }), ...(name && { name }) } },
      }),
    ).map((block) => block.type === 'paragraph' && block.role);

  it('stands below the room to sign, directly above the name', () => {
    expect(rolesOf('TRƯỞNG BAN', 'Lê Văn An')).toEqual([
      'signing-authority',
      'signing-authority',
      'signing-gap',
      'signing-also',
      'signatory',
    ]);
    expect(rolesOf(undefined, 'Lê Văn An').slice(-2)).toEqual(['signing-gap', 'signatory']);
  });

  it('is kept with all that stands above, down to the name', () => {
    const state = stateWith({
      parties,
      document: { issuer: 'S', signature: { role: 'S.GĐ', also: 'TRƯỞNG BAN', name: 'Lê Văn An' } },
    });
    const kept = signatureOf(state).map((block) => block.type === 'paragraph' && block.keepWithNext);
    expect(kept).toEqual([true, true, true, false]);
  });
});
