import { readdirSync } from 'node:fs';
import { keywords, STATUS_NAMES } from '@rplan/syntax';
import { readMarks } from '@rplan/syntax/testing';
import { describe, expect, it } from 'vitest';
import type { Case } from './cases.js';
import type { Diagnostic } from './diagnostic.js';
import { cases } from './generated/cases.js';
import { fixes } from './generated/fixes.js';
import { rules } from './generated/rules.js';
import { checkCase, textOf } from './testing/cases.js';

/** Each case with one line of it, around what it marks. */
const labelled = (list: readonly Case[]) =>
  list.map((one) => {
    const line = textOf(one).replace(/\s+/g, ' ');
    const from = Math.max(0, line.indexOf('«') - 40);
    return [line.slice(from, from + 100), one] as const;
  });
const vietnamese = new Set([...keywords, ...STATUS_NAMES].map(({ vi }) => vi));
const englishOnly = [...keywords, ...STATUS_NAMES].map(({ en }) => en).filter((en) => !vietnamese.has(en));
const isFault = ({ code }: Diagnostic) => code.startsWith('RP-SYNTAX');

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { failing = [], silent = [] } = cases.get(code) ?? {};

  it.each(labelled(failing))('underlines exactly what is marked: %s', async (_line, one) => {
    const found = (await checkCase(one)).filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ place: { start, end } }) => ({ start, end }))).toEqual(readMarks(textOf(one)).places);
    for (const { message } of found) {
      expect(message.vi).not.toMatch(/undefined|\[object/);
      expect(message.en).not.toMatch(/undefined|\[object/);
      expect(message.vi).not.toBe(message.en);
      // A writer in Vietnamese is told no name that only the model has, unless it was typed.
      const quotes = [...message.vi.matchAll(/“([^”]*)”/gu)].flatMap(([, quoted = '']) => quoted);
      const untyped = quotes.filter((quoted) => !textOf(one).includes(quoted));
      expect(englishOnly.filter((name) => untyped.includes(name))).toEqual([]);
    }
  });

  it.each(labelled(silent))('finds nothing: %s', async (_line, one) => {
    const found = await checkCase(one);
    // What cannot be read proves nothing by its silence.
    expect(found.filter((diagnostic) => diagnostic.code === code || isFault(diagnostic))).toEqual([]);
  });

  it('shows no text with another error as right', async () => {
    const [example = ''] = silent;
    expect((await checkCase(example)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is held to enough of them', () => {
    const [atLeastFailing, atLeastSilent] = rule.readsProse ? [5, 10] : [2, 3];
    expect(failing.length).toBeGreaterThanOrEqual(atLeastFailing);
    expect(silent.length).toBeGreaterThanOrEqual(atLeastSilent);
  });

  it('says why, what to do and where it ends, in both languages', () => {
    for (const { vi, en } of Object.values(rule.page)) {
      expect(vi).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
      expect(vi).not.toBe(en);
    }
  });
});

it('the lists hold what the folders hold: run npm run generate', () => {
  const held = (file: string) =>
    readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
      .flatMap((name) => /(RP-[A-Z]+-\d+)-[a-z-]+[\\/](\w+)\.ts$/.exec(name) ?? [])
      .flatMap((_, at, parts) => (at % 3 === 0 && parts[at + 2] === file ? (parts[at + 1] ?? []) : []))
      .sort();
  expect(rules.map(({ code }) => code).sort()).toEqual(held('rule'));
  expect([...cases.keys()].sort()).toEqual(held('rule'));
  expect([...fixes.keys()].sort()).toEqual(held('fix'));
});
