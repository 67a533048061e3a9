import { readFile } from 'node:fs/promises';
import { keywordFamilies, otherTonePlacement, spellings } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import type { Rule } from './grammar.js';
import { grammar, grammarText } from './grammar.js';

const { repository } = grammar();
const keywords = Object.values(keywordFamilies).flat();

/** JavaScript reads these patterns as Oniguruma does: letter classes, look-behind, no possessive quantifiers. */
function matchOf(rules: readonly Rule[], text: string): { text: string; name: string | undefined } | undefined {
  const found = rules.flatMap(({ match, name }) => {
    const result = match ? new RegExp(match, 'u').exec(text) : null;
    return result ? [{ index: result.index, text: result[0], name }] : [];
  });
  // The leftmost match wins, and of those at one place the rule that stands first.
  return found.reduce<(typeof found)[number] | undefined>(
    (best, next) => (best === undefined || next.index < best.index ? next : best),
    undefined,
  );
}

const keywordRules = repository.keywords?.patterns ?? [];

it('is what the generator makes now', async () => {
  expect(await readFile(new URL('../../syntaxes/rplan.tmLanguage.json', import.meta.url), 'utf8')).toBe(grammarText());
});

describe('keywords', () => {
  const all = keywords.flatMap((keyword) => spellings(keyword).map(({ text }) => text));

  it.each([
    ['as in the table', (text: string) => text],
    ['in decomposed letters', (text: string) => text.normalize('NFD')],
    [
      'with the other tone placement',
      (text: string) =>
        text
          .split(' ')
          .map((syllable) => otherTonePlacement(syllable) ?? syllable)
          .join(' '),
    ],
    ['with several spaces', (text: string) => text.replaceAll(' ', '  ')],
  ])('are coloured whole, %s', (_, change) => {
    const wrong = all.map(change).filter((text) => matchOf(keywordRules, ` ${text} "`)?.text !== text);
    expect(wrong).toEqual([]);
  });

  it('are not seen inside names and other words', () => {
    for (const text of ['SỐ-1', 'số-liệu-1', 'P-ký', 'mục1', 'Số', 'taskA', 'nhiệm'])
      expect(matchOf(keywordRules, text), text).toBeUndefined();
  });

  it('may begin with a capital where they have several words', () => {
    expect(matchOf(keywordRules, 'Chủ trì SNV')?.text).toBe('Chủ trì');
  });
});

describe('values', () => {
  const rules = repository.values?.patterns ?? [];
  it.each([
    ['221/KH-UBND', 'constant.other.symbol.rplan'],
    ['_/SNV-CCHC&VTLT', 'constant.other.symbol.rplan'],
    ['30/2020/NĐ-CP', 'constant.other.symbol.rplan'],
    ['15/3/2019', 'constant.numeric.date.rplan'],
    ['_/6/2023', 'constant.numeric.date.rplan'],
    ['14,5', 'constant.numeric.rplan'],
    ['28/63', 'constant.numeric.rplan'],
    ['71%', 'constant.numeric.rplan'],
    ['_', 'constant.language.blank.rplan'],
  ])('%s', (text, name) => {
    expect(matchOf(rules, text)).toMatchObject({ text, name });
  });
});

it('colours a declared name, and no mark that stands in its place', () => {
  const pattern = new RegExp(repository.declarations?.match ?? '', 'u');
  expect(pattern.exec('nhiệm vụ NV-1 "Rà soát"')?.[2]).toBe('NV-1');
  expect(pattern.exec('kế hoạch KH-2026 "Kế hoạch"')?.[2]).toBe('KH-2026');
  expect(pattern.exec('mục số "e." "Đề mục"')).toBeNull();
  expect(pattern.exec('văn bản QĐ-615 quyết định số 615/QĐ-UBND')).toBeNull();
});

it('takes for a link only what can be one', () => {
  const begin = new RegExp(repository.links?.begin ?? '', 'u');
  for (const link of ['{SNV}', '{KQ.1.1|điểm}', '{^CT-1}', '{.chủ trì}']) expect(begin.test(link), link).toBe(true);
  for (const brace of ['{ không phải, liên kết }', '{', '{SNV']) expect(begin.test(brace), brace).toBe(false);
});
