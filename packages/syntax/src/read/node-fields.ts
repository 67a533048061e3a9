import type { Assignment } from './grammar.js';

/** The properties of a node while it is being read. */
export type Fields = Record<string, unknown>;

/** Puts a value where the grammar assigns it. */
export function assign(fields: Fields, { feature, operator }: Assignment, value: unknown): void {
  if (operator === '+=') {
    const list = fields[feature];
    if (Array.isArray(list)) list.push(value);
    else fields[feature] = [value];
  } else fields[feature] = operator === '?=' ? true : value;
}
