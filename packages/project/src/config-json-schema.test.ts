import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from './config-json-schema.js';

const accepts = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(configJsonSchema()));

describe('the schema of rplan.json', () => {
  it.each([
    {},
    { language: 'en', use: ['par-index-2022'], rules: { 'RP-SCORE-001': 'off', 'SNV-001': 'warning' } },
    { ruleModules: ['./rules/own.mjs'] },
    { layout: { marginLeft: 35, sizeSet: '13', spaceBefore: 20 } },
    { layout: { taskColumns: ['ordinal', 'lead = Cơ quan chủ trì'] } },
  ])('accepts %j', (config) => {
    expect({ ok: accepts(config), errors: accepts.errors }).toEqual({ ok: true, errors: null });
  });

  it.each([
    { lang: 'en' },
    { rules: { 'RP-SCORE-999': 'off' } },
    { rules: { 'RP-SCORE-001': 'loud' } },
    { layout: { marginLeft: 36 } },
    { layout: { spaceBefore: 200 } },
    { layout: { marginleft: 30 } },
    { layout: { sizeSet: '15' } },
    { layout: { taskColumns: ['chair'] } },
  ])('refuses %j', (config) => {
    expect(accepts(config)).toBe(false);
  });
});
