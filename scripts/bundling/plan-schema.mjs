import path from 'node:path';
import { root } from '../setup.mjs';

/** Where the JSON Schema of the compiled plan stands. */
export const PLAN_SCHEMA = path.join(root, 'packages/model/schema/rplan-v1.schema.json');
