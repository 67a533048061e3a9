import type { Words } from '@rplan/recognise';
import { escapedText as escaped } from '@rplan/syntax';

export { escaped };

/** A span of words that is a link, and what it leads to. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export interface ProseSigns {
  readonly links: readonly LinkSpan[];
  /** The names of the notes marked in the words, by offset. */
  readonly notes: readonly { readonly offset: number; readonly name: string }[];
}

/** Words as the inside of a text: signs that mean something are taken as they are, links and notes stand at their places. */
export function sourceOf({ text, emphasis }: Words, { links, notes }: ProseSigns): string {
  const cuts = new Map<number, { before: string; after: string }>();
  const at = (offset: number) => {
    const cut = cuts.get(offset) ?? { before: '', after: '' };
    cuts.set(offset, cut);
    return cut;
  };
  for (const { offset, name } of notes) at(offset).before += `{^${name}}`;
  for (const { start, end, name } of links) {
    at(start).after += `{${name}|`;
    at(end).before = `}${at(end).before}`;
  }
  for (const { start, end, mark } of marked(text, emphasis, links)) {
    at(start).after = mark + at(start).after;
    at(end).before += mark;
  }
  let written = '';
  let from = 0;
  for (const offset of [...cuts.keys()].sort((a, b) => a - b)) {
    const cut = cuts.get(offset);
    written += escaped(text.slice(from, offset)) + (cut?.before ?? '') + (cut?.after ?? '');
    from = offset;
  }
  return written + escaped(text.slice(from));
}

/** What is bold or italic among other words. Signs that would not pair, or would cut a link, are left out: a look is less than a word. */
function marked(
  text: string,
  emphasis: Words['emphasis'],
  links: readonly LinkSpan[],
): { start: number; end: number; mark: string }[] {
  return emphasis.flatMap(({ start: rawStart, end: rawEnd, bold }) => {
    const inside = text.slice(rawStart, rawEnd);
    const start = rawStart + inside.length - inside.trimStart().length;
    const end = rawEnd - (inside.length - inside.trimEnd().length);
    const cuts = links.some((link) => (link.start < start && link.end > start) || (link.start < end && link.end > end));
    const shown = text.slice(start, end);
    if (cuts || shown === '' || /[*\n]/.test(shown) || !/[\p{L}\p{N}]/u.test(shown)) return [];
    return [{ start, end, mark: bold ? '**' : '*' }];
  });
}

/** One text on one line. */
export function quoted(source: string): string {
  return `"${source}"`;
}

/** Several paragraphs, one a line: a line that begins like a bullet and is none says so. */
export function block(lines: readonly { readonly source: string; readonly bullet?: '-' | '+' }[]): string[] {
  const written = lines.map(
    ({ source, bullet }) => `  ${bullet ? `${bullet} ${source}` : source.replace(/^[-+](?=\s)/, '\\$&')}`,
  );
  return ['"""', ...written, '"""'];
}
