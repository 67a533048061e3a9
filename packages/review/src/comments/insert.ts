import { runsOf, wordPrefix, type XmlRun } from './runs.js';

/** A place between two signs of a run, as the reader counts runs and signs. */
interface RunPlace {
  readonly run: number;
  readonly offset: number;
}

/** A comment by its number. Without a span it stands at the first words of the part. */
export interface PlacedComment {
  readonly id: number;
  readonly span: { readonly from: RunPlace; readonly to: RunPlace } | undefined;
}

/** Marks at a place; where it lies inside a run, what ends the run before them and begins it anew behind. */
interface Cut {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The opening tag of the text that is parted, by its place. */
  readonly text?: number;
}

/**
 * The XML of a part with the marks of comments in it: nothing else changes, but that a run is parted in two of the same look where a comment
 * begins or ends inside it. Undefined where the part has no run to hang a comment on.
 */
export function withCommentMarks(xml: string, comments: readonly PlacedComment[]): string | undefined {
  const prefix = wordPrefix(xml);
  const runs = prefix === undefined ? [] : runsOf(xml, prefix);
  const filled = runs.findIndex(({ open, signs }) => open && signs.length > 0);
  const first = filled >= 0 ? filled : runs.findIndex(({ open }) => open);
  if (prefix === undefined || first < 0) return undefined;
  const marks = new Map<number, { cut: Cut; ends: string[]; begins: string[] }>();
  const put = (run: XmlRun, offset: number, key: 'ends' | 'begins', mark: string) => {
    const cut = cutOf(run, offset, prefix);
    const there = marks.get(cut.at) ?? { cut, ends: [], begins: [] };
    there[key].push(mark);
    marks.set(cut.at, there);
  };
  for (const { id, span } of comments) {
    const held = span && runs[span.from.run]?.open && runs[span.to.run]?.open ? span : undefined;
    const from = held?.from ?? { run: first, offset: 0 };
    const begin = runs[from.run];
    const to = held?.to ?? { run: from.run, offset: begin?.signs.length ?? 0 };
    const end = runs[to.run];
    if (!begin || !end) continue;
    put(begin, from.offset, 'begins', `<${prefix}commentRangeStart ${prefix}id="${id}"/>`);
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    put(end, to.offset, 'ends', `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`);
  }
  return applied(xml, [...marks.values()], prefix);
}

function cutOf({ start, end, opening, signs }: XmlRun, offset: number, prefix: string): Cut {
  const sign = signs[offset];
  if (offset === 0) return { at: start, before: '', after: '' };
  if (!sign) return { at: end, before: '', after: '' };
  const { text } = sign;
  const isInside = text !== undefined && signs[offset - 1]?.text?.start === text.start;
  if (!isInside) return { at: text?.start ?? sign.start, before: `</${prefix}r>`, after: opening };
  return {
    at: sign.start,
    before: `</${prefix}t></${prefix}r>`,
    after: `${opening}<${prefix}t xml:space="preserve">`,
    text: text.start,
  };
}

function applied(
  xml: string,
  marks: readonly { cut: Cut; ends: readonly string[]; begins: readonly string[] }[],
  prefix: string,
): string {
  // A text that is parted may end with a blank now, which Word keeps only where it is told to.
  const parted = new Set(marks.flatMap(({ cut }) => (cut.text === undefined ? [] : [cut.text])));
  const edits = [
    ...marks.map(({ cut, ends, begins }) => ({
      at: cut.at,
      text: `${cut.before}${ends.join('')}${begins.join('')}${cut.after}`,
    })),
    ...[...parted]
      .filter((at) => !/\sxml:space/.test(xml.slice(at, xml.indexOf('>', at))))
      .map((at) => ({ at: at + `<${prefix}t`.length, text: ' xml:space="preserve"' })),
  ].sort((a, b) => a.at - b.at);
  let written = '';
  let from = 0;
  for (const { at, text } of edits) {
    written += xml.slice(from, at) + text;
    from = at;
  }
  return written + xml.slice(from);
}
