import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordNamed, keywords, spellings } from '../vocabulary/keywords.js';
import { otherTonePlacement, syllablesOf } from '../vocabulary/syllables.js';
import { rplanLexer } from './rplan-lexer.js';

const lexer = rplanLexer();

function lex(text: string): { type: string; image: string }[] {
  const { tokens, errors } = lexer.tokenize(text);
  expect(errors).toEqual([]);
  return tokens.map(({ tokenType, image }) => ({ type: tokenType.name, image }));
}

const types = (text: string) => lex(text).map(({ type }) => type);
const all = keywords.flatMap((keyword) => spellings(keyword).map(({ text }) => ({ en: keyword.en, text })));
/** What stands after these without quotes is words, not a name. */
const AFTER = new Map(
  Object.entries({
    PHRASE: 'due milestone reporting finished completed',
    WORDS: 'formula if band',
    BARE_WORDS: 'deliverable proof resources remark reason cause subjective objective archive venue contact drafter',
    STATUS_WORDS: 'status',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);
const several = all.filter(({ text }) => text.includes(' '));
const spelling = fc.constantFrom(...all);
const spaces = fc.array(fc.constantFrom(' ', '\t'), { minLength: 1, maxLength: 3 }).map((run) => run.join(''));

describe('every spelling', () => {
  it('is its keyword alone, before a name, before a brace, before a text', () => {
    for (const { en, text } of all) {
      expect(lex(text)).toEqual([{ type: en, image: text }]);
      expect(types(`${text} NV-1`)).toEqual([en, AFTER.get(en) ?? 'ID']);
      expect(lex(`${text}: NV-1`)[0]).toEqual({ type: en, image: `${text}:` });
      expect(types(`${text} : {`)).toEqual([en, '{']);
      expect(types(`${text} {`)).toEqual([en, '{']);
      expect(types(`${text}{`)).toEqual([en, '{']);
      expect(types(`${text} "`)).toEqual([en, 'LINE_OPEN']);
    }
  });

  it('is its keyword with other spaces, in NFD, with either tone placement', () => {
    for (const { en, text } of all) {
      expect(types(text.replaceAll(' ', ' \t '))).toEqual([en]);
      expect(types(text.normalize('NFD'))).toEqual([en]);
      const moved = syllablesOf(text)
        .map((syllable) => otherTonePlacement(syllable) ?? syllable)
        .join(' ');
      expect(types(moved)).toEqual([en]);
      expect(types(moved.normalize('NFD'))).toEqual([en]);
    }
  });

  it('is another word in capitals, with hyphens, with a letter or digit after', () => {
    for (const { en, text } of all) {
      const others = [`${text.replaceAll(/,? /g, '-')}-X`, `${text}x`, `${text}1`, `${text}_1`, `${text}-x`];
      for (const other of others) expect(lex(other)).not.toContainEqual({ type: en, image: text });
      expect(types(text.toUpperCase()), text).not.toContain(en);
      expect(types(`a-${text.replaceAll(/,? /g, '-')}`)).toEqual(['ID']);
    }
  });

  it('is not read across a line end', () => {
    for (const { en, text } of several)
      expect(lex(text.replace(' ', '\n'))).not.toContainEqual({ type: en, image: text });
  });
});

describe('a capital first letter', () => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  it('is read where a spelling has several syllables', () => {
    for (const { en, text } of several.filter(({ text }) => /^\p{L}/u.test(text))) {
      expect(types(capital(text))).toEqual([en]);
      expect(types(capital(text).normalize('NFD'))).toEqual([en]);
    }
  });

  it('makes a name of a single syllable', () => {
    for (const { text } of all.filter(({ text }) => !text.includes(' '))) expect(types(capital(text))).toEqual(['ID']);
  });
});

describe('spellings side by side', () => {
  it('are two keywords on two lines, whatever they are', () => {
    fc.assert(
      fc.property(spelling, spelling, spaces, (a, b, space) => {
        // The words of a deadline go on below (`thời hạn` and then `đến hết`).
        fc.pre(!AFTER.has(a.en));
        expect(types(`${a.text}${space}\n${space}${b.text}`)).toEqual([a.en, b.en]);
      }),
    );
  });

  it('are the longest keyword on one line, then the rest', () => {
    fc.assert(
      fc.property(spelling, spelling, (a, b) => {
        const [first] = lex(`${a.text} ${b.text}`);
        expect((first?.image ?? '').length).toBeGreaterThanOrEqual(a.text.length);
        expect(keywordNamed(first?.type ?? '')).toBeDefined();
      }),
    );
  });
});

it('reads a name whole: letters of any script, digits, single hyphens and underscores', () => {
  const letter = fc.constantFrom('A', 'Đ', 'ỷ', 'ơ', 'Z', 'п', '中');
  const part = fc
    .array(fc.oneof(letter, fc.constantFrom('1', '2', '\u0323')), { minLength: 1, maxLength: 4 })
    .map((run) => run.join(''));
  const name = fc.tuple(letter, fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('-', '_'));
  fc.assert(
    fc.property(name, ([first, parts, sign]) => {
      expect(types(first + parts.join(sign))).toEqual(['ID']);
    }),
  );
});
