/**
 * Computes what follows from a text alone once for each text: an edited file is read whole, and all but one of its texts are those of
 * before. Where there are more than `most` texts, all are forgotten and computed again, so that an editor that runs for a week stays bounded.
 */
export function onceEachText<V>(most: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered.value;
    const own = ownCopy(text);
    const value = make(own);
    if (known.size >= most) known.clear();
    known.set(own, { value });
    return value;
  };
}

/** V8 keeps the whole file in memory for a piece that was cut out of it, as long as the piece is kept. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
