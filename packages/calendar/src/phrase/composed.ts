/** A text with its marks composed, and the offsets of either in the other. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as written. */
  readonly toWritten: (offset: number) => number;
  readonly toComposed: (offset: number) => number;
}

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const same = (offset: number) => offset;

/** Word processors write letters and their marks in one sign or in several; the words are the same. */
export function composed(written: string): Composed {
  const text = written.normalize('NFC');
  if (text === written) return { text, toWritten: same, toComposed: same };
  const there: number[] = [0];
  const back: number[] = [0];
  let made = '';
  let read = 0;
  for (const [cluster] of written.matchAll(CLUSTER)) {
    made += cluster.normalize('NFC');
    read += cluster.length;
    while (there.length < read) there.push(made.length);
    there[read] = made.length;
    while (back.length < made.length) back.push(read);
    back[made.length] = read;
  }
  return {
    text: made,
    toWritten: (offset) => back[offset] ?? read,
    toComposed: (offset) => there[offset] ?? made.length,
  };
}
