import { z } from 'zod';
import { plan } from './plan.js';
import { SCHEMA_ID } from './version.js';

/** The contract as JSON Schema (draft 2020-12), for readers in other languages. `npm run generate` writes it to `schema/`. */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(plan) as Record<string, unknown>;
  return { $schema, $id: SCHEMA_ID, title: 'RPlan plan', ...rest };
}
