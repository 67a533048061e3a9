import { child, childrenOf, numberOf, readXml, switchOf, valOf, type XmlElement } from '../xml/read-xml.js';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`. */
  readonly text: string;
  /** After which level's number it begins anew: 0 for never, undefined for any higher one. */
  readonly restart?: number;
  /** All numbers of the mark are Arabic. */
  readonly legal: boolean;
  readonly font?: string;
  readonly style?: string;
  readonly indent?: number;
  readonly firstLine?: number;
}

interface ListOverride {
  readonly start?: number;
  readonly level?: Level;
}

/** A list that paragraphs name. Lists of one abstract definition count together. */
export interface List {
  readonly id: string;
  readonly abstract: string;
  readonly level: (at: number) => Level | undefined;
  readonly startOverride: (at: number) => number | undefined;
}

export interface Numbering {
  list(id: string): List | undefined;
}

export function readNumbering(bytes: Uint8Array | undefined, part: string): Numbering {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  const nums = new Map<string, XmlElement>();
  if (bytes)
    readXml(bytes, part, (element) => {
      if (element.name === 'w:abstractNum') {
        abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
        const style = valOf(element, 'w:styleLink');
        if (style !== undefined) byStyle.set(style, element);
      } else if (element.name === 'w:num') nums.set(element.attributes['w:numId'] ?? '', element);
    });
  const known = new Map<string, List | undefined>();
  const read = (id: string): List | undefined => {
    const num = nums.get(id);
    if (!num) return undefined;
    const abstract = valOf(num, 'w:abstractNumId') ?? '';
    const own = abstracts.get(abstract);
    const linked = byStyle.get(valOf(own, 'w:numStyleLink') ?? '');
    const levels = levelsOf(linked ?? own);
    const overrides = overridesOf(num);
    return {
      id,
      abstract: linked?.attributes['w:abstractNumId'] ?? abstract,
      level: (at) => overrides.get(at)?.level ?? levels.get(at),
      startOverride: (at) => overrides.get(at)?.start,
    };
  };
  return {
    list(id) {
      if (!known.has(id)) known.set(id, read(id));
      return known.get(id);
    },
  };
}

function levelsOf(abstract: XmlElement | undefined): Map<number, Level> {
  return new Map(
    childrenOf(abstract)
      .filter(({ name }) => name === 'w:lvl')
      .map((element) => [numberOf(element.attributes['w:ilvl']) ?? 0, levelOf(element)]),
  );
}

function overridesOf(num: XmlElement): Map<number, ListOverride> {
  return new Map(
    childrenOf(num)
      .filter(({ name }) => name === 'w:lvlOverride')
      .map((element) => {
        const start = numberOf(valOf(element, 'w:startOverride'));
        const level = child(element, 'w:lvl');
        const override = { ...(start !== undefined && { start }), ...(level && { level: levelOf(level) }) };
        return [numberOf(element.attributes['w:ilvl']) ?? 0, override];
      }),
  );
}

function levelOf(element: XmlElement): Level {
  const restart = numberOf(valOf(element, 'w:lvlRestart'));
  const font = child(element, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'];
  const style = valOf(element, 'w:pStyle');
  const ind = child(element, 'w:pPr', 'w:ind')?.attributes;
  const indent = numberOf(ind?.['w:left'] ?? ind?.['w:start']);
  const hanging = numberOf(ind?.['w:hanging']);
  const firstLine = hanging === undefined ? numberOf(ind?.['w:firstLine']) : -hanging;
  return {
    start: numberOf(valOf(element, 'w:start')) ?? 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    legal: switchOf(element, 'w:isLgl') ?? false,
    ...(restart !== undefined && { restart }),
    ...(font !== undefined && { font }),
    ...(style !== undefined && { style }),
    ...(indent !== undefined && { indent }),
    ...(firstLine !== undefined && { firstLine }),
  };
}
