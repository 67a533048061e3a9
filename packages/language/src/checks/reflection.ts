import { RPlanAstReflection } from '../generated/ast.js';

/** What the grammar says of types and references. */
export const reflection = new RPlanAstReflection();
