/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keywordFamilies, keywords } from '../vocabulary/keywords.js';
import { readSource } from './source.js';
import { expectLaws, formatted } from './testing/laws.js';
import { texts } from './testing/texts.js';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.rplan'))
  .map((path) => [path, readFileSync(new URL(path.replaceAll('\\', '/'), EXAMPLES), 'utf8')] as const);

describe.each(Object.entries(texts))('the text %s', (_, text) => {
  it('is in the one style', () => {
    expect(formatted(text)).toBe(text);
  });

  it('keeps the laws, in NFD and with CRLF too', () => {
    expectLaws(text);
    expectLaws(text.normalize('NFD').replaceAll('\n', '\r\n'));
    expect(formatted(`\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`)).toBe(text);
  });

  it('comes back from one long line wherever blocks were open', () => {
    expectLaws(text.replace(/"""[\s\S]*?"""/g, '"đoạn"').replace(/\s+/g, ' '));
  });
});

it('has every keyword in those texts', () => {
  const used = new Set(Object.values(texts).flatMap((text) => typesOf(text)));
  const others = keywords.filter((keyword) => !keywordFamilies.kinds?.includes(keyword));
  const missing = others.map(({ en }) => en).filter((en) => !used.has(en));
  expect(missing, 'write a line with each into testing/texts.ts').toEqual([]);
});

it('keeps the laws for every kind of document', () => {
  for (const { vi } of keywordFamilies.kinds ?? []) expectLaws(`văn bản A ${vi} số 1/KH-A\n${vi} B "" { }\n`);
});

it.each(examples)('keeps the laws for examples/%s', (_, text) => {
  expectLaws(text);
});

function typesOf(text: string): string[] {
  const source = readSource(text);
  return 'lexemes' in source ? source.lexemes.map(({ type }) => type) : [];
}
