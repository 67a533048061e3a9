/** A set of token ids, as bits: asking is one look, and joining two of them a few. */
export type TokenSet = Uint32Array;

export function emptySet(size: number): TokenSet {
  return new Uint32Array((size >> 5) + 1);
}

export function has(set: TokenSet, id: number): boolean {
  return (((set[id >> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

/** Returns whether the id is new. */
export function add(set: TokenSet, id: number): boolean {
  if (has(set, id)) return false;
  set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
  return true;
}

/** Adds all of `others`, and returns whether one of them is new. */
export function addAll(set: TokenSet, others: TokenSet): boolean {
  let grown = false;
  for (let at = 0; at < set.length; at++) {
    const before = set[at] ?? 0;
    set[at] = before | (others[at] ?? 0);
    grown ||= set[at] !== before;
  }
  return grown;
}
