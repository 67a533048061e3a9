import { expect, it } from 'vitest';
import { type DocumentKind, kindName, kindOf, kinds } from './index.js';

/** Every column with the type that its values must have: a slip of the pen in the JSON is no column. */
const COLUMNS: Readonly<Record<keyof DocumentKind, 'text' | 'texts' | 'true' | 'addressed'>> = {
  id: 'text',
  vi: 'text',
  symbol: 'text',
  alsoSymbols: 'texts',
  symbolIsItsOwn: 'true',
  freeNumber: 'true',
  yearInNumber: 'true',
  citedByName: 'true',
  citedInProse: 'true',
  model: 'text',
  untitled: 'true',
  addressed: 'addressed',
  addressedAs: 'text',
  undated: 'true',
  enacting: 'text',
  clausesFirst: 'true',
  articles: 'true',
  meeting: 'true',
  signedByTwo: 'true',
  assigns: 'true',
  binds: 'true',
  source: 'text',
};

const HOLDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== ''),
  true: (value) => value === true,
  addressed: (value) => value === 'always' || value === 'upward',
};

it.each(kinds)('$id has known columns with values of their type, and a source', (kind) => {
  const wrong = Object.entries(kind).filter(([key, value]) => !HOLDS[COLUMNS[key as keyof DocumentKind]]?.(value));
  expect(wrong).toEqual([]);
  expect(kind.source).toBeTruthy();
});

it('names each kind, each name and each symbol once', () => {
  for (const column of ['id', 'vi', 'symbol'] as const) {
    const values = kinds.flatMap((kind) => kind[column] ?? []);
    expect(new Set(values).size).toBe(values.length);
  }
});

it('has the 29 kinds of Article 7, 27 of them with an abbreviation', () => {
  const ofDecree = kinds.filter(({ source }) => source.startsWith('Article 7'));
  expect(ofDecree).toHaveLength(29);
  expect(ofDecree.filter(({ symbol }) => symbol)).toHaveLength(27);
  expect(ofDecree.filter(({ model }) => model === '1.4')).toHaveLength(17);
  expect(ofDecree.filter(({ untitled }) => untitled).map(({ id }) => id)).toEqual(['official letter']);
});

it('cites symbols that some kind has', () => {
  const symbols = new Set(kinds.map(({ symbol }) => symbol));
  expect(kinds.flatMap(({ alsoSymbols = [] }) => alsoSymbols).filter((symbol) => !symbols.has(symbol))).toEqual([]);
});

it('begins a name with a capital, and leaves an unknown id as it is', () => {
  expect([kindName('plan'), kindName('agreement'), kindName('')]).toEqual(['Kế hoạch', 'Bản thỏa thuận', '']);
  expect(kindOf('?')).toBeUndefined();
});
