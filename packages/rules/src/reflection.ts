import { RPlanAstReflection } from '@rplan/syntax/ast';

/** What the grammar says of types and references. */
export const reflection = new RPlanAstReflection();
