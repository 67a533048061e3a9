import type { NoteMark, Paragraph } from '@rplan/word-reader';

/** Words of the author as they go on: blanks folded, with the notes marked in them and what is bold or italic among other words. */
export interface Words {
  readonly text: string;
  readonly notes: readonly NoteMark[];
  readonly emphasis: readonly Emphasis[];
  /** The paragraphs that they stand in. Absent for words that were put together from lines of a head or a foot. */
  readonly origins?: readonly Origin[];
}

/** Signs of a paragraph that words were made of, and which of the words. */
export interface Origin {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
}

export interface Emphasis {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The words of a paragraph, or of a part of it. Blanks are a matter of layout: several are one, tabs are blanks. */
export function wordsOf(paragraph: Paragraph, from = 0, to = paragraph.text.length): Words {
  const { text, toFolded } = folded(paragraph.text.slice(from, to));
  const at = (offset: number) => toFolded(Math.min(Math.max(offset - from, 0), to - from));
  return {
    text,
    notes: paragraph.notes
      .filter(({ offset }) => offset >= from && offset <= to)
      .map((note) => ({ ...note, offset: at(note.offset) })),
    emphasis: emphasisOf(paragraph, text, at),
    origins: [{ start: 0, end: text.length, paragraph }],
  };
}

export function plainWords(text: string): Words {
  return { text: folded(text).text, notes: [], emphasis: [] };
}

/** Words one behind the other, with what stands between them. */
export function joinWords(all: readonly Words[], between: string): Words {
  let text = '';
  const notes: NoteMark[] = [];
  const emphasis: Emphasis[] = [];
  const origins: Origin[] = [];
  const moved = <Span extends { start: number; end: number }>(span: Span, by: number): Span => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  for (const words of all) {
    if (text !== '') text += between;
    const move = text.length;
    notes.push(...words.notes.map((note) => ({ ...note, offset: note.offset + move })));
    emphasis.push(...words.emphasis.map((span) => moved(span, move)));
    origins.push(...(words.origins ?? []).map((origin) => moved(origin, move)));
    text += words.text;
  }
  return { text, notes, emphasis, origins };
}

function folded(raw: string): { text: string; toFolded: (offset: number) => number } {
  let text = '';
  const map: number[] = [];
  for (const sign of raw) {
    for (let unit = 0; unit < sign.length; unit++) map.push(text.length);
    if (sign === '\n') text = `${text.replace(/[ \u00a0]$/, '')}\n`;
    else if (!/[ \t\u00a0\u2002-\u200b\u3000]/.test(sign)) text += sign;
    else if (text !== '' && !/[ \u00a0\n]$/.test(text)) text += ' ';
  }
  map.push(text.length);
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return {
    text: text.slice(start, Math.max(start, end)),
    toFolded: (offset) => Math.min(Math.max((map[offset] ?? text.length) - start, 0), Math.max(end - start, 0)),
  };
}

/** Spans that look other than the rest: a paragraph that is bold as a whole has a look and no emphasis. */
function emphasisOf({ runs }: Paragraph, text: string, at: (offset: number) => number): Emphasis[] {
  const spans: Emphasis[] = [];
  for (const { start, end, look } of runs) {
    const span = { start: at(start), end: at(end), bold: look.bold ?? false, italic: look.italic ?? false };
    if (span.end <= span.start || text.slice(span.start, span.end).trim() === '') continue;
    const last = spans.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (last && last.bold === span.bold && last.italic === span.italic && between.trim() === '')
      spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  const everywhere = (key: 'bold' | 'italic') => spans.every((span) => span[key]);
  const bold = !everywhere('bold');
  const italic = !everywhere('italic');
  return spans
    .map((span) => ({ ...span, bold: span.bold && bold, italic: span.italic && italic }))
    .filter((span) => span.bold || span.italic);
}
