import { child, numberOf, switchOf, valOf, type XmlElement } from '../xml/read-xml.js';

/** What is said of runs in one place; absent is not said. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly raised?: string;
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
}

export interface ParagraphProperties {
  readonly align?: string;
  readonly indent?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: string;
  readonly heading?: number;
  readonly list?: string;
  readonly level?: number;
  readonly pageBreakBefore?: boolean;
}

export function runProperties(rPr: XmlElement | undefined): RunProperties {
  if (!rPr) return {};
  const underline = valOf(rPr, 'w:u');
  const size = numberOf(valOf(rPr, 'w:sz'));
  const fonts = child(rPr, 'w:rFonts')?.attributes;
  return said({
    bold: switchOf(rPr, 'w:b'),
    italic: switchOf(rPr, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    struck: switchOf(rPr, 'w:strike') ?? switchOf(rPr, 'w:dstrike'),
    capitals: switchOf(rPr, 'w:caps') ?? switchOf(rPr, 'w:smallCaps'),
    hidden: switchOf(rPr, 'w:vanish'),
    raised: valOf(rPr, 'w:vertAlign'),
    size: size === undefined ? undefined : size / 2,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    colour: valOf(rPr, 'w:color'),
  });
}

export function paragraphProperties(pPr: XmlElement | undefined): ParagraphProperties {
  if (!pPr) return {};
  const ind = child(pPr, 'w:ind')?.attributes;
  const spacing = child(pPr, 'w:spacing')?.attributes;
  const hanging = numberOf(ind?.['w:hanging']);
  const outline = numberOf(valOf(pPr, 'w:outlineLvl'));
  return said({
    align: valOf(pPr, 'w:jc'),
    indent: numberOf(ind?.['w:left'] ?? ind?.['w:start']),
    firstLine: hanging === undefined ? numberOf(ind?.['w:firstLine']) : -hanging,
    before: numberOf(spacing?.['w:before']),
    after: numberOf(spacing?.['w:after']),
    line: numberOf(spacing?.['w:line']),
    lineRule: spacing?.['w:lineRule'],
    // Nine is Word's level for text of the body.
    heading: outline === undefined || outline > 8 ? undefined : outline + 1,
    list: valOf(pPr, 'w:numPr', 'w:numId'),
    level: numberOf(valOf(pPr, 'w:numPr', 'w:ilvl')),
    pageBreakBefore: switchOf(pPr, 'w:pageBreakBefore'),
  });
}

type Said<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without what is not said, so that one place can be spread over another. */
function said<T extends object>(values: T): Said<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Said<T>;
}
