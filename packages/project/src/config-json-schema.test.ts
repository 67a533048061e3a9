import { expect, it } from 'vitest';
import { configJsonSchema } from './config-json-schema.js';

it('asks for nothing, knows the codes, and allows no other key', () => {
  const schema = JSON.parse(configJsonSchema()) as {
    required?: unknown;
    additionalProperties: unknown;
    properties: { rules: { propertyNames: { enum: string[] } } };
  };
  expect(schema.required).toBeUndefined();
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.rules.propertyNames.enum).toContain('RP-SCORE-001');
});
