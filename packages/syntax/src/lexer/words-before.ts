/** More than any pattern asks for that looks back: a length with its unit, a name, a few words. */
const LOOKED_AT = 200;

/**
 * The words before `offset` of those that began at `from`, in NFC. Of long ones the last alone, after an ellipsis: words are looked at before
 * every keyword, and a line may have megabytes of them.
 */
export function wordsBefore(text: string, from: number, offset: number): string {
  const isCut = offset - from > LOOKED_AT;
  const words = text.slice(isCut ? offset - LOOKED_AT : from, offset).normalize('NFC');
  return isCut ? `…${words}` : words;
}
