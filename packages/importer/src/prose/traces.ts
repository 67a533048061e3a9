import type { Origin, Words } from '@rplan/recognise';

/** Signs of a written text, and the words of the file that they were written from. */
export interface Trace {
  readonly start: number;
  readonly end: number;
  readonly origins: readonly Origin[];
}

/** No part of a Word file can hold this sign (XML 1.0, 2.2): it marks where a trace ends until the text is whole. */
const MARK = '\uffff';
const MARKED = /\uffff(\d+)\uffff/g;

/** Leads what is written back to the words that it was written from: marks go with the text through all that puts it together. */
export class Traces {
  private readonly made: { readonly length: number; readonly origins: readonly Origin[] }[] = [];

  /** The same source, with the mark of the words behind it. */
  mark(source: string, said: readonly Pick<Words, 'origins'>[]): string {
    const origins = said.flatMap((words) => words.origins ?? []);
    if (origins.length === 0) return source;
    this.made.push({ length: source.replace(MARKED, '').length, origins });
    return `${source}${MARK}${this.made.length - 1}${MARK}`;
  }

  /** The text without the marks, and what they led to, in order. */
  read(marked: string): { text: string; traces: Trace[] } {
    const traces: Trace[] = [];
    let text = '';
    let from = 0;
    for (const { index, 0: mark, 1: number } of marked.matchAll(MARKED)) {
      text += marked.slice(from, index);
      from = index + mark.length;
      const made = this.made[Number(number)];
      // What was cut from the front of a source is no more than the dash of a list.
      if (made) traces.push({ start: Math.max(0, text.length - made.length), end: text.length, origins: made.origins });
    }
    return { text: text + marked.slice(from), traces };
  }
}
