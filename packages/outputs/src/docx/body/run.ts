import { heldContent, holdTogether, type Inline, type ParagraphLook } from '@rplan/outline';
import { boundTo } from '../parts/registry.js';
import { element, toggle, val } from '../xml/element.js';
import { escapeText } from '../xml/escape.js';
import { runProperties } from '../xml/ordered.js';
import { halfPoints } from '../xml/units.js';
import type { Body } from './body.js';

type Emphasis = {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** In points, where it is not the style's. */
  readonly size?: number | undefined;
};

/** A run of text. What `emphasis` leaves out comes from the paragraph's style; `false` takes the style's off. */
export function run(text: string, emphasis: Emphasis = {}): string {
  if (text === '') return '';
  return `<w:r>${emphasisOf(emphasis)}${signs(holdTogether(text))}</w:r>`;
}

/** Fonts lack the hyphens that copying leaves in numbers: Word has a sign of its own for one that ends no line. */
function signs(text: string): string {
  return text
    .split(HYPHENS)
    .map((part) => (part === '' ? '' : textElement(escapeText(part))))
    .join('<w:noBreakHyphen/>');
}

/** U+2010 and U+2011, and a minus inside a number or a name. */
const HYPHENS = /[\u2010\u2011]|(?<=[\p{L}\p{N}])\u2212(?=\p{L})/u;

/** Word trims spaces at the ends of a text unless it is told to keep them; it says so itself only where there are any. */
function textElement(escaped: string): string {
  const kept = escaped.startsWith(' ') || escaped.endsWith(' ') || escaped.includes('  ');
  return kept ? `<w:t xml:space="preserve">${escaped}</w:t>` : `<w:t>${escaped}</w:t>`;
}

function emphasisOf({ bold, italic, size }: Emphasis): string {
  if (bold === undefined && italic === undefined && size === undefined) return '';
  return runProperties({
    sz: size === undefined ? undefined : val('w:sz', halfPoints(size)),
    szCs: size === undefined ? undefined : val('w:szCs', halfPoints(size)),
    b: bold === undefined ? undefined : toggle('w:b', bold),
    bCs: bold === undefined ? undefined : toggle('w:bCs', bold),
    i: italic === undefined ? undefined : toggle('w:i', italic),
    iCs: italic === undefined ? undefined : toggle('w:iCs', italic),
  });
}

const lineBreak = element('w:r', {}, '<w:br/>');

/** What the place of a paragraph says of its runs. */
interface RunsPlace {
  readonly notes?: 'as text' | undefined;
  /** In points, where it is not the style's. */
  readonly size?: number | undefined;
  /** The number of an appendix stands here, and is referred to elsewhere. */
  readonly names?: boolean;
}

/** The runs of a paragraph's content. With `notes: 'as text'` a footnote's mark is a number and owns no footnote. */
export function runs(
  content: readonly Inline[],
  { noteMarks: marks, bookmarks }: Pick<Body, 'noteMarks' | 'bookmarks'>,
  { notes, size, names }: RunsPlace = {},
): string {
  let xml = '';
  const held = heldContent(content);
  for (const inline of held) {
    if (inline.type === 'text') {
      const written = run(inline.text, size === undefined ? inline : { ...inline, size });
      const bound = inline.field === undefined ? written : boundTo(inline.field, written);
      if (inline.target === undefined) xml += bound;
      else xml += names ? bookmarks.numberOf(inline.target, bound) : bookmarks.referringTo(inline.target, bound);
    } else if (inline.type === 'line-break') xml += lineBreak;
    else xml += notes === 'as text' ? marks.plain(inline.note) : marks.mark(inline.note);
  }
  return xml;
}

/** The printed mark in front of a paragraph, and what stands between it and the text. */
export function markRun(mark: string | undefined, separator: ParagraphLook['markSeparator']): string {
  if (mark === undefined || mark === '') return '';
  if (separator === 'space') return run(`${mark} `);
  return `<w:r>${textElement(escapeText(mark))}<w:tab/></w:r>`;
}
