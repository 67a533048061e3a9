import type { Section } from '../model.js';
import { child, numberOf, switchOf, type XmlElement } from '../xml/read-xml.js';

/** The pages of a section, from its `w:sectPr`. */
export function readSection(element: XmlElement, end: number): Section {
  const size = child(element, 'w:pgSz')?.attributes;
  const margins = child(element, 'w:pgMar')?.attributes;
  const lengths = {
    width: numberOf(size?.['w:w']),
    height: numberOf(size?.['w:h']),
    top: numberOf(margins?.['w:top']),
    bottom: numberOf(margins?.['w:bottom']),
    left: numberOf(margins?.['w:left']),
    right: numberOf(margins?.['w:right']),
  };
  return {
    end,
    landscape: size?.['w:orient'] === 'landscape',
    titlePage: switchOf(element, 'w:titlePg') ?? false,
    ...Object.fromEntries(Object.entries(lengths).filter(([, length]) => length !== undefined)),
  };
}
