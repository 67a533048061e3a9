import type { Statement } from '@rplan/syntax/ast';

const caches: WeakMap<Statement, unknown>[] = [];

/**
 * Keeps what was made of a statement of a file by following its references. They may lead elsewhere after another file has changed, though
 * the statement is the same: `forgetStatement` drops all of it (docs/architecture.md, "Kept facts").
 */
export function keptWhileLinked<K extends Statement, V>(): WeakMap<K, V> {
  const cache = new WeakMap<K, V>();
  caches.push(cache as WeakMap<Statement, unknown>);
  return cache;
}

/** Drops everything that was made of a statement by following references. */
export function forgetStatement(statement: Statement): void {
  for (const cache of caches) cache.delete(statement);
}
