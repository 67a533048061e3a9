/** A text with the places that `«»` marked taken out. */
export interface MarkedText {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Takes `«»` marks out of a test's text, so that places are seen instead of counted. Marks may not nest. */
export function readMarks(marked: string): MarkedText {
  let text = '';
  const places: { start: number; end: number }[] = [];
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') places.push({ start: text.length, end: text.length });
    else if (part === '»') {
      const open = places.at(-1);
      if (open) open.end = text.length;
    } else text += part;
  }
  return { text, places };
}
