import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { RPlanGrammar } from '../generated/grammar.js';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { keywordFamilies, keywordNamed, keywords, spell, spellings } from './keywords.js';
import { otherTonePlacement, syllablesOf } from './syllables.js';

const lexer = rplanLexer();

function words(text: string): string[] {
  return lexer
    .tokenize(text)
    .tokens.map(({ tokenType, image }) =>
      /^(?:PHRASE$|WORDS$|\w+_WORDS$)/.test(tokenType.name)
        ? tokenType.name
        : keywordNamed(tokenType.name)
          ? tokenType.name
          : image,
    );
}

describe('the keyword table', () => {
  it('has a row for every keyword of the grammar, and no other', () => {
    const inGrammar = AstUtils.streamAllContents(RPlanGrammar())
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /\p{L}/u.test(value));
    expect(keywords.map(({ en }) => en).sort()).toEqual([...new Set(inGrammar)].sort());
  });

  it('gives every spelling to one keyword, tone placement and spaces aside', () => {
    const owners = new Map<string, string>();
    for (const keyword of keywords) {
      for (const { text } of spellings(keyword)) {
        const forms = syllablesOf(text).map((syllable) =>
          [syllable, otherTonePlacement(syllable) ?? syllable].sort().join('='),
        );
        expect(owners.get(forms.join(' '))).toBeUndefined();
        owners.set(forms.join(' '), keyword.en);
      }
    }
  });

  it('is written in NFC, small letters, single spaces', () => {
    for (const { text } of keywords.flatMap(spellings)) {
      expect(text).toBe(text.normalize('NFC').toLowerCase());
      expect(text).toBe(text.trim().replace(/\s+/g, ' '));
    }
  });

  it('explains every keyword but the kinds of document in both languages', () => {
    for (const keyword of keywords.filter((one) => !keywordFamilies.kinds?.includes(one))) {
      expect(keyword.meaning?.en, keyword.en).toMatch(/\S/);
      expect(keyword.meaning?.vi, keyword.en).toMatch(/\S/);
      expect(keyword.meaning?.vi).toBe(keyword.meaning?.vi.normalize('NFC'));
    }
  });

  it('shows each keyword in an example that is the same in both vocabularies', () => {
    const quoted = (text = '') => (text.startsWith('{') ? `"${text}"` : text);
    for (const { en, example } of keywords.filter((one) => !keywordFamilies.kinds?.includes(one))) {
      expect(words(quoted(example?.vi))).toEqual(words(quoted(example?.en)));
      expect(words(quoted(example?.vi))).toContain(en);
    }
  });

  it('spells keywords in a vocabulary and leaves signs alone', () => {
    expect(spell('lead', 'vi')).toBe('chủ trì');
    expect(spell('lead', 'en')).toBe('lead');
    expect(spell('{', 'vi')).toBe('{');
  });
});
