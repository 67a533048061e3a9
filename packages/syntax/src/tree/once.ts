/**
 * Computes a fact once for each thing it is asked of: a statement, a syntax tree, the list of a project's documents. It may rest on nothing
 * but the thing itself and what is in it, since it is kept as long as the thing is, and an edit around a statement puts it into a new tree
 * (docs/architecture.md, "Kept facts").
 */
export function onceEach<K extends object, V>(make: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const remembered = known.get(thing);
    if (remembered) return remembered.value;
    const value = make(thing);
    known.set(thing, { value });
    return value;
  };
}
