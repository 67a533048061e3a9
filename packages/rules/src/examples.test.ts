import { readMarks } from '@rplan/syntax/testing';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.js';
import { check } from './testing/index.js';

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('underlines exactly what its failing example marks', async () => {
    const { text, places } = readMarks(rule.examples.failing);
    const found = (await check(text, rule.examples.requires)).filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ place: { start, end } }) => ({ start, end }))).toEqual(places);
  });

  it('finds nothing in its passing example, nor does any other rule at error level', async () => {
    const found = await check(rule.examples.passing, rule.examples.requires);
    expect(found.filter((diagnostic) => diagnostic.code === code || diagnostic.severity === 'error')).toEqual([]);
  });

  it('has both messages, with the values in them', async () => {
    const { text } = readMarks(rule.examples.failing);
    for (const { message } of (await check(text, rule.examples.requires)).filter(
      (diagnostic) => diagnostic.code === code,
    )) {
      expect(message.vi).not.toMatch(/undefined|\[object/);
      expect(message.en).not.toMatch(/undefined|\[object/);
      expect(message.vi).not.toBe(message.en);
    }
  });
});

it('gives every code to one rule', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});
