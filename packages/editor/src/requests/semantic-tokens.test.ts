import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { keywordNamed } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import { colours } from './semantic-tokens.js';

const PLAN = `kế hoạch KH-1 "K" {
  ngày 30/6/2026
  tồn tại TT-1 "Theo {QĐ-615.có ngày}" { về PAR.1.1.1  trừ 0,5 }
  mục M "Một" {
    // SNV
    nhiệm vụ NV-1 "Rà {TT-1|này} SNV." { khắc phục TT-1  chủ trì SNV.GĐ  phối hợp CÁC-SỞ, KHÔNG-CÓ }
  }
}
`;

async function shown(plan = PLAN, from?: string): Promise<string[]> {
  const { language, file, text } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': `${plan}│` });
  const start = from ? text.indexOf(from) : 0;
  return colours(language, file, from ? { start, end: start + from.length } : undefined).map(
    (colour) => `${text.slice(colour.start, colour.end)} ${colour.colour}${colour.declares ? '*' : ''}`,
  );
}

describe('colours', () => {
  it('tell what a name refers to, where it is declared and where it is used', async () => {
    expect(await shown()).toEqual([
      'KH-1 type*',
      '30/6/2026 number',
      'TT-1 event*',
      'QĐ-615 type',
      'có ngày property',
      'PAR enum',
      '1.1.1 enumMember',
      '0,5 number',
      'M namespace*',
      'NV-1 function*',
      'TT-1 event',
      'TT-1 event',
      'SNV class',
      'GĐ interface',
      'CÁC-SỞ class',
    ]);
  });

  it('are given for the lines asked for', async () => {
    expect(await shown(PLAN, 'về PAR.1.1.1  trừ 0,5')).toEqual(['PAR enum', '1.1.1 enumMember', '0,5 number']);
  });

  it('stand in order, none over another, and never on what the grammar of the editor colours', async () => {
    for (const text of [PLAN, PLAN.normalize('NFD'), PLAN.replaceAll('"', ''), PLAN.replaceAll('}', ''), DIRECTORY]) {
      const { language, file } = await openDesk(text);
      const found = colours(language, file);
      const { tokens } = language.rplan.parser.Lexer.tokenize(text);
      const others = tokens.filter(
        ({ tokenType: { name } }) =>
          (keywordNamed(name) && !found.some(({ colour }) => colour === 'property')) || name.startsWith('TEXT_'),
      );
      found.forEach((colour, index) => {
        expect(colour.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        const over = others.filter(
          ({ startOffset, image }) => startOffset < colour.end && startOffset + image.length > colour.start,
        );
        expect(over.map(({ image }) => image)).toEqual([]);
      });
    }
  });
});
