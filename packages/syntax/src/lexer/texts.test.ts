import { describe, expect, it } from 'vitest';
import { rplanLexer } from './rplan-lexer.js';

const lexer = rplanLexer();

/** Tokens as `TYPE` or, where the words matter, `TYPE:words`. */
function lex(text: string): string[] {
  const { tokens, errors } = lexer.tokenize(text);
  expect(errors).toEqual([]);
  return tokens.map(({ tokenType, image }) =>
    /^(?:TEXT|ID|LINK_LOST)/.test(tokenType.name) ? `${tokenType.name}:${image}` : tokenType.name,
  );
}

const link = (...inside: string[]) => ['LINK_OPEN', ...inside, 'LINK_CLOSE'];
const span = (name: string, ...inside: string[]) => ['LINK_OPEN', `ID:${name}`, 'BAR', ...inside, 'SPAN_CLOSE'];
const line = (...inside: string[]) => ['LINE_OPEN', ...inside, 'LINE_CLOSE'];
const block = (...inside: string[]) => ['BLOCK_OPEN', ...inside, 'BLOCK_CLOSE'];

describe('links', () => {
  it.each<[string, string[]]>([
    ['"{X}"', line(...link('ID:X'))],
    ['"a {X.1.2} b"', line('TEXT_LINE:a ', ...link('ID:X', '.', 'POINTED'), 'TEXT_LINE: b')],
    ['"{X.1.2.3}"', line(...link('ID:X', '.', 'DOTTED'))],
    ['"{ X . 1 }"', line(...link('ID:X', '.', 'INT'))],
    ['"{.lead}"', line(...link('.', 'lead'))],
    ['"{X.có ngày}"', line(...link('ID:X', '.', 'with date'))],
    ['"{^X}"', line(...link('^', 'ID:X'))],
    ['"{X|a "b" c}"', line(...span('X', 'TEXT_SPAN:a "b" c'))],
    ['"{X|}"', line(...span('X'))],
    ['"{X|a {Y} b}"', line(...span('X', 'TEXT_SPAN:a ', ...link('ID:Y'), 'TEXT_SPAN: b'))],
    ['"{X|{Y|{Z}}}"', line(...span('X', ...span('Y', ...link('ID:Z'))))],
    ['"{X|a \\} b}"', line(...span('X', 'TEXT_SPAN:a \\} b'))],
    ['"a } b"', line('TEXT_LINE:a } b')],
    ['"a \\{X} b"', line('TEXT_LINE:a \\{X} b')],
    [
      '"""\n{X}\n{Y|z}\n"""',
      block('TEXT_BLOCK:\n', ...link('ID:X'), 'TEXT_BLOCK:\n', ...span('Y', 'TEXT_SPAN:z'), 'TEXT_BLOCK:\n'),
    ],
  ])('%j', (text, tokens) => {
    expect(lex(text)).toEqual(tokens);
  });
});

describe('a brace that opens no link is text, and costs itself alone', () => {
  it.each<[string, string[]]>([
    ['"a {X b" task', [...line('TEXT_LINE:a ', 'LINK_LOST:{', 'TEXT_LINE:X b'), 'task']],
    ['"{X|a" task\n', [...line('LINK_LOST:{', 'TEXT_LINE:X|a'), 'task']],
    ['"{1 + 2}" task', [...line('LINK_LOST:{', 'TEXT_LINE:1 + 2}'), 'task']],
    ['"{{X}" task', [...line('LINK_LOST:{', ...link('ID:X')), 'task']],
    ['"{X\ntask "{Y}"', ['LINE_OPEN', 'LINK_LOST:{', 'TEXT_LINE:X', 'LINE_END', 'task', ...line(...link('ID:Y'))]],
    ['"""\n{X\n"""\ntask', [...block('TEXT_BLOCK:\n', 'LINK_LOST:{', 'TEXT_BLOCK:X\n'), 'task']],
  ])('%j', (text, tokens) => {
    expect(lex(text)).toEqual(tokens);
  });

  it('but at the end of the input it does: the link is being typed', () => {
    expect(lex('"a {')).toEqual(['LINE_OPEN', 'TEXT_LINE:a ', 'LINK_OPEN']);
    expect(lex('"a {X.')).toEqual(['LINE_OPEN', 'TEXT_LINE:a ', 'LINK_OPEN', 'ID:X', '.']);
    expect(lex('"{X|a {Y')).toEqual(['LINE_OPEN', 'LINK_OPEN', 'ID:X', 'BAR', 'TEXT_SPAN:a ', 'LINK_OPEN', 'ID:Y']);
    expect(lex('"""\n{X|')).toEqual(['BLOCK_OPEN', 'TEXT_BLOCK:\n', 'LINK_OPEN', 'ID:X', 'BAR']);
  });
});

describe('fences', () => {
  it.each<[string, string[]]>([
    ['""', line()],
    ['""""""', block()],
    ['"""a"""', block('TEXT_BLOCK:a')],
    ['"""a "b" ""c"""', block('TEXT_BLOCK:a "b" ""c')],
    ['"""a""""', block('TEXT_BLOCK:a"')],
    ['"a \\" b"', line('TEXT_LINE:a \\" b')],
    ['"a // b /* c */"', line('TEXT_LINE:a // b /* c */')],
    ['"a\ntask', ['LINE_OPEN', 'TEXT_LINE:a', 'LINE_END', 'task']],
    ['"a\r\ntask', ['LINE_OPEN', 'TEXT_LINE:a', 'LINE_END', 'task']],
    ['"a', ['LINE_OPEN', 'TEXT_LINE:a']],
    ['"""a\ntask', ['BLOCK_OPEN', 'TEXT_BLOCK:a\ntask']],
  ])('%j', (text, tokens) => {
    expect(lex(text)).toEqual(tokens);
  });
});
