/** A set of token ids, as bits: asking is one look. */
export type TokenSet = Uint32Array;

/** The set of these ids, all below `size`. */
export function setOf(ids: readonly number[], size: number): TokenSet {
  const set = new Uint32Array((size >> 5) + 1);
  for (const id of ids) set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
  return set;
}

export function has(set: TokenSet, id: number): boolean {
  return (((set[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}
