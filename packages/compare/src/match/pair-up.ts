import { comparable, likeness, wordsOf } from './likeness.js';

/** Something that may be there before and after. */
export interface Known {
  /** The name that its author gave it. */
  readonly name?: string | undefined;
  readonly words: string;
}

export interface Pairs<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly dropped: readonly T[];
  readonly added: readonly T[];
}

/** Words so alike are the same statement put otherwise: two thirds of them are in both. */
const ALIKE = 2 / 3;
/** A name with words so unlike was given to something else: names were counted on. */
const OTHER = 1 / 4;
/** A word of more statements than this tells them apart no more. */
const COMMON = 40;

/**
 * Finds the same things in two lists, whatever their order. The same name is the same thing, unless its words stand under another name now, as when names
 * were counted on after an insertion; then the same words; then the most alike. Linear but for words that many share.
 */
export function pairUp<T extends Known>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const open = new Open(before, after);
  const at = indexBy(open.after, ({ words }) => comparable(words));
  const byName = indexBy(open.after, ({ name }) => name);
  for (const old of [...open.before]) {
    const named = old.name === undefined ? undefined : byName.get(old.name)?.find((one) => open.after.has(one));
    if (!named || likeness(wordsOf(old.words), wordsOf(named.words)) < OTHER) continue;
    const exact = at.get(comparable(old.words))?.find((one) => open.after.has(one));
    if (exact === undefined || exact === named || comparable(old.words) === comparable(named.words))
      open.pair(old, named);
  }
  for (const old of [...open.before]) {
    const same = at.get(comparable(old.words))?.find((one) => open.after.has(one));
    if (same) open.pair(old, same);
  }
  for (const [old, now] of alike(open)) if (open.before.has(old) && open.after.has(now)) open.pair(old, now);
  for (const old of [...open.before]) {
    const named = old.name === undefined ? undefined : byName.get(old.name)?.find((one) => open.after.has(one));
    if (named) open.pair(old, named);
  }
  return { pairs: open.pairs, dropped: [...open.before], added: [...open.after] };
}

class Open<T> {
  readonly before: Set<T>;
  readonly after: Set<T>;
  readonly pairs: (readonly [T, T])[] = [];

  constructor(before: readonly T[], after: readonly T[]) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  pair(old: T, now: T): void {
    this.before.delete(old);
    this.after.delete(now);
    this.pairs.push([old, now]);
  }
}

/** What is left and alike, the most alike first. */
function alike<T extends Known>({ before, after }: Open<T>): (readonly [T, T])[] {
  const words = new Map<T, readonly string[]>();
  for (const one of [...before, ...after]) words.set(one, wordsOf(one.words));
  const having = new Map<string, Set<T>>();
  for (const one of after)
    for (const word of words.get(one) ?? []) {
      const those = having.get(word) ?? new Set();
      having.set(word, those.add(one));
    }
  const found: { readonly pair: readonly [T, T]; readonly much: number }[] = [];
  for (const old of before) {
    const candidates = new Set<T>();
    for (const word of words.get(old) ?? []) {
      const those = having.get(word);
      if (those && those.size <= COMMON) for (const one of those) candidates.add(one);
    }
    for (const now of candidates) {
      const much = likeness(words.get(old) ?? [], words.get(now) ?? []);
      if (much >= ALIKE) found.push({ pair: [old, now], much });
    }
  }
  return found.sort((a, b) => b.much - a.much).map(({ pair }) => pair);
}

function indexBy<T>(things: Iterable<T>, key: (thing: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const thing of things) {
    const under = key(thing);
    if (under === undefined) continue;
    const known = index.get(under);
    if (known) known.push(thing);
    else index.set(under, [thing]);
  }
  return index;
}
