/** A text with its marks composed and without what cannot be seen, and the offsets of either in the other. */
export interface Composed {
  readonly text: string;
  readonly toWritten: (offset: number) => number;
  readonly toComposed: (offset: number) => number;
}

const CLUSTER = /\u00ad|[^\p{M}\u00ad]\p{M}*|\p{M}+/gsu;
const same = (offset: number) => offset;

/** Letters may be written in one sign or in several, also across runs; words are compared composed. */
export function composed(written: string): Composed {
  if (!written.includes('\u00ad') && written.normalize('NFC') === written)
    return { text: written, toWritten: same, toComposed: same };
  const there: number[] = [0];
  const back: number[] = [0];
  let text = '';
  let read = 0;
  for (const [cluster] of written.matchAll(CLUSTER)) {
    text += cluster === '\u00ad' ? '' : cluster.normalize('NFC');
    read += cluster.length;
    while (there.length <= read) there.push(text.length);
    while (back.length <= text.length) back.push(read);
    back[text.length] = read;
  }
  return {
    text,
    toWritten: (offset) => back[offset] ?? read,
    toComposed: (offset) => there[offset] ?? text.length,
  };
}
