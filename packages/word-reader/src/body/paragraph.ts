import type { Paragraph, ParagraphLook, Run } from '../model.js';
import type { ParagraphProperties, RunProperties } from '../styles/properties.js';
import { paragraphProperties } from '../styles/properties.js';
import { composed } from '../text/composed.js';
import { child, switchOf, valOf, type XmlElement } from '../xml/read-xml.js';
import { type Context, countParagraph } from './context.js';
import { emptyInline, type Inline, readInline } from './inline.js';

/** A paragraph whose mark was taken out goes on in the next one. */
export interface OpenParagraph {
  readonly inline: Inline;
}

export function readParagraph(
  element: XmlElement,
  context: Context,
  before?: OpenParagraph,
): Paragraph | OpenParagraph {
  countParagraph(context);
  const pPr = child(element, 'w:pPr');
  const style = context.styles.paragraph(valOf(pPr, 'w:pStyle'));
  const own = { ...context.styles.defaults.paragraph, ...style.paragraph, ...paragraphProperties(pPr) };
  const base: RunProperties = { ...context.styles.defaults.run, ...style.run };
  const inline = before?.inline ?? emptyInline();
  readInline(element, base, inline, context);
  const mark = child(pPr, 'w:rPr');
  if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
    context.remarks.add('tracked-changes');
    return { inline };
  }
  const number = own.list === undefined ? undefined : context.counter.next(own.list, own.level ?? 0);
  const level = own.list === undefined ? undefined : context.numbering.list(own.list)?.level(own.level ?? 0);
  const pageBreak = own.pageBreakBefore ? 'before' : inline.pageBreak ? 'inside' : undefined;
  return {
    type: 'paragraph',
    ...textAndRuns(inline, context.part),
    ...(number && !hidesMark(mark) && { mark: number }),
    ...(style.name !== undefined && { style: style.name }),
    look: lookOf({
      ...(level?.indent !== undefined && { indent: level.indent }),
      ...(level?.firstLine !== undefined && { firstLine: level.firstLine }),
      ...own,
    }),
    boxes: inline.boxes,
    drawings: inline.drawings,
    ...(pageBreak && { pageBreak }),
  };
}

function hidesMark(mark: XmlElement | undefined): boolean {
  return switchOf(mark, 'w:vanish') ?? false;
}

function textAndRuns(inline: Inline, part: string): Pick<Paragraph, 'text' | 'runs' | 'notes'> {
  const written = inline.runs.map(({ text }) => text).join('');
  const { text, toComposed } = composed(written);
  const runs = inline.runs.map(
    ({ text: own, start, look, run, offset }): Run => ({
      start: toComposed(start),
      end: toComposed(start + own.length),
      look,
      place: { part, run, offset },
      ...(text !== written && { written: own }),
    }),
  );
  const notes = inline.notes.map(({ kind, id, written: at }) => ({ kind, id, offset: toComposed(at) }));
  return { text, runs, notes };
}

const ALIGN: Readonly<Record<string, ParagraphLook['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

function lookOf({
  align,
  indent,
  firstLine,
  before,
  after,
  line,
  lineRule,
  heading,
}: ParagraphProperties): ParagraphLook {
  return {
    align: ALIGN[align ?? ''] ?? 'left',
    ...(indent !== undefined && { indent }),
    ...(firstLine !== undefined && { firstLine }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(line !== undefined && { line }),
    ...(lineRule !== undefined && { lineRule }),
    ...(heading !== undefined && { heading }),
  };
}
