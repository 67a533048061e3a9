import { describe, expect, it } from 'vitest';
import { isColumnContent } from '../generated/ast.js';
import { isSameWord } from '../vocabulary/alike.js';
import { keywords, spell, spellings } from '../vocabulary/keywords.js';
import { expectLaws, formatted } from './testing/laws.js';

/** Every way to name a column by a heading of its own, which is printed as it stands. */
const HEADINGS = keywords.flatMap((keyword) =>
  isColumnContent(keyword.en)
    ? spellings(keyword)
        .map(({ text }) => text)
        .filter(
          (text) =>
            keyword.en === 'content' || ![keyword.vi, keyword.en].some((usual) => isSameWord(usual, text, true)),
        )
    : [],
);
const table = (column: string) => `kế hoạch K "" {\n  bảng nhiệm vụ {\n    cột ${column}, lead\n  }\n}\n`;

describe('a column named by its heading', () => {
  it.each([...HEADINGS, 'STT', 'TT'])('stays as it was typed in both vocabularies: %s', (heading) => {
    expect(formatted(table(heading))).toContain(` ${heading},`);
    for (const vocabulary of ['vi', 'en'] as const)
      expect(formatted(table(heading), vocabulary), vocabulary).toContain(` ${heading},`);
    expectLaws(table(heading));
  });

  it.each(['lead', 'due', 'support'])('is in the words of the vocabulary where it has none: %s', (content) => {
    for (const vocabulary of ['vi', 'en'] as const)
      expect(formatted(table(spell(content, 'vi')), vocabulary)).toContain(` ${spell(content, vocabulary)},`);
  });
});
