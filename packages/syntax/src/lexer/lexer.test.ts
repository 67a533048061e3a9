import fc from 'fast-check';
import { GrammarAST, GrammarUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { RPlanGrammar } from '../generated/grammar.js';
import { lexingReport } from './lexer.js';
import { endOfProse, proseTokens } from './prose.js';
import { rplanLexer } from './rplan-lexer.js';

const lexer = rplanLexer();
const FILE =
  '// đầu tệp\nkế hoạch K "{X} a" {\n  /* b\n c */ thời hạn trước ngày 15/8\n  đoạn """\n    {Y|z}\n  """\n}\n';

function lex(text: string): string[] {
  return lexer.tokenize(text).tokens.map(({ tokenType, image }) => `${tokenType.name} ${image.replace(/\r/g, '')}`);
}

describe('files as they come', () => {
  it('read alike with CRLF, with a byte order mark, in NFD', () => {
    expect(lex(FILE.replaceAll('\n', '\r\n'))).toEqual(lex(FILE));
    expect(lex(`\uFEFF${FILE}`)).toEqual(lex(FILE));
    expect(lex(FILE.normalize('NFD')).map((token) => token.normalize('NFC'))).toEqual(lex(FILE));
  });

  it('read alike the second time, the same text or another one before', () => {
    const first = lex(FILE);
    expect(lex(FILE)).toEqual(first);
    lex('"a"');
    expect(lex(` ${FILE}`.slice(1))).toEqual(first);
  });

  it('tell how many keywords stand in each vocabulary', () => {
    const { report } = lexer.tokenize('kế hoạch K "" { lead A  chủ trì B }');
    expect(lexingReport({ ...(report && { lexerReport: report }) }).vocabulary).toEqual({ en: 1, vi: 2 });
  });
});

describe('numbers, dates and symbols', () => {
  it.each([
    ['30/8/2024', 'DATE'],
    ['_/_/2024', 'DATE'],
    ['2024-08-30', 'DATE'],
    ['2021-2025', 'YEARS'],
    ['2021–2025', 'YEARS'],
    ['28/63', 'FRACTION'],
    ['1.200', 'GROUPED'],
    ['1.200,5', 'GROUPED'],
    ['1.2.3', 'DOTTED'],
    ['14,5', 'DECIMAL'],
    ['93.43', 'POINTED'],
    ['0.500', 'POINTED'],
    ['12', 'INT'],
    ['_', 'BLANK'],
    ['221/KH-UBND', 'SYMBOL'],
    ['_/SNV-CCHC&VTLT', 'SYMBOL'],
    ['30/2020/NĐ-CP', 'SYMBOL'],
    ['12-NQ/TU', 'SYMBOL'],
    ['12a/QĐ-X', 'SYMBOL'],
  ])('%s is %s', (text, type) => {
    expect(lex(text)).toEqual([`${type} ${text}`]);
  });

  it('leave a comma of a list outside where no digit follows it', () => {
    expect(lex('15/6, 15/12')).toEqual(['FRACTION 15/6', ', ,', 'FRACTION 15/12']);
    expect(lex('71%, 5')).toEqual(['INT 71', '% %', ', ,', 'INT 5']);
  });
});

describe('prose', () => {
  const terminal = (name: string) =>
    RPlanGrammar()
      .rules.filter(GrammarAST.isTerminalRule)
      .find((rule) => rule.name === name);
  const signs = fc
    .array(fc.constantFrom('a', ' ', '"', '\\', '{', '}', '\n', '\r', 'ế'), { maxLength: 12 })
    .map((run) => run.join(''));

  it.each(proseTokens)('%s ends where the grammar says', (token) => {
    const rule = terminal(token);
    const pattern = new RegExp(rule ? GrammarUtils.terminalRegex(rule) : /(?!)/, 'y');
    fc.assert(
      fc.property(signs, (text) => {
        pattern.lastIndex = 0;
        expect(endOfProse(token, text, 0)).toBe(pattern.exec(text)?.[0].length ?? 0);
      }),
    );
  });

  // Work that grows with the square of the length would take hours here.
  it.each([
    ['words', 'văn bản '.repeat(1_250_000)],
    ['links', `${'văn bản '.repeat(62)}{X} `.repeat(20_000)],
    ['lost links', `${'văn bản '.repeat(62)}{X `.repeat(20_000)],
  ])(
    'of 10 MB on one line: %s',
    (_, words) => {
      expect(lex(`"${words}"`).length).toBeGreaterThan(2);
      expect(lex(`"""${words}"""`).length).toBeGreaterThan(2);
      expect(lex(`"{X|${words}}"`).length).toBeGreaterThan(2);
    },
    60_000,
  );

  it('reads the same long text again in the same time', () => {
    const text = `"${'văn bản {X} '.repeat(20_000)}"`;
    const again = ` ${text}`.slice(1);
    expect(lex(text)).toEqual(lex(again));
  }, 20_000);
});
