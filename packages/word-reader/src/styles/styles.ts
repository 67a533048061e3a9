import { child, readXml, valOf, type XmlElement } from '../xml/read-xml.js';
import { type ParagraphProperties, paragraphProperties, type RunProperties, runProperties } from './properties.js';

/** What a style gives, with all that it is based on. */
interface StyleProperties {
  readonly name?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

export interface Styles {
  /** The style of a paragraph, or the usual one. */
  paragraph(id: string | undefined): StyleProperties;
  character(id: string | undefined): RunProperties;
  /** What holds where no style says otherwise. */
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
}

/** Styles based on each other in a circle end here. */
const MOST_BASES = 32;
const NOTHING: StyleProperties = { run: {}, paragraph: {} };

export function readStyles(bytes: Uint8Array | undefined, part: string): Styles {
  const elements = new Map<string, XmlElement>();
  let usual: string | undefined;
  let defaults: Styles['defaults'] = { run: {}, paragraph: {} };
  if (bytes)
    readXml(bytes, part, (element) => {
      if (element.name === 'w:docDefaults') {
        defaults = {
          run: runProperties(child(element, 'w:rPrDefault', 'w:rPr')),
          paragraph: paragraphProperties(child(element, 'w:pPrDefault', 'w:pPr')),
        };
      } else if (element.name === 'w:style') {
        const id = element.attributes['w:styleId'] ?? '';
        elements.set(id, element);
        if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default'])) usual = id;
      }
    });
  const known = new Map<string, StyleProperties>();
  const read = (id: string, bases: number): StyleProperties => {
    const element = elements.get(id);
    if (!element || bases > MOST_BASES) return NOTHING;
    const base = valOf(element, 'w:basedOn');
    const above = base === undefined ? NOTHING : read(base, bases + 1);
    const name = valOf(element, 'w:name');
    return {
      ...(name !== undefined && { name }),
      run: { ...above.run, ...runProperties(child(element, 'w:rPr')) },
      paragraph: { ...above.paragraph, ...paragraphProperties(child(element, 'w:pPr')) },
    };
  };
  const style = (id: string | undefined) => {
    if (id === undefined) return NOTHING;
    const found = known.get(id) ?? read(id, 0);
    known.set(id, found);
    return found;
  };
  return {
    paragraph: (id) => style(id !== undefined && elements.has(id) ? id : usual),
    character: (id) => style(id).run,
    defaults,
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
