import type { LayoutProfile, OutlineSection } from '@rplan/outline';
import { element, toggle } from '../xml/element.js';
import { sectionProperties } from '../xml/ordered.js';
import { twips } from '../xml/units.js';

/** Relationship ids of what is printed in a section's margins. */
export interface MarginParts {
  readonly header: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
}

/**
 * `w:sectPr` of a section. Each names all of its headers and footers, because Word lends a section those of the one
 * before. The number is hidden on the first page (Decree 30, PL I, P1, I.7); appendices count from 1 again (III.1).
 */
export function sectionXml(section: OutlineSection, parts: MarginParts, profile: LayoutProfile): string {
  const { page } = profile;
  const landscape = section.orientation === 'landscape';
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const { top, right, bottom, left } = page.margins;
  return sectionProperties({
    headerReference:
      reference('w:headerReference', 'default', parts.header) +
      reference('w:headerReference', 'first', parts.firstHeader),
    footerReference: reference('w:footerReference', 'first', parts.firstFooter),
    type: element('w:type', { 'w:val': 'nextPage' }),
    pgSz: element('w:pgSz', {
      'w:w': twips(width),
      'w:h': twips(height),
      'w:orient': landscape ? 'landscape' : undefined,
    }),
    pgMar: element('w:pgMar', {
      'w:top': twips(top),
      'w:right': twips(right),
      'w:bottom': twips(bottom),
      'w:left': twips(left),
      'w:header': twips(page.headerDistance),
      'w:footer': twips(page.footerDistance),
      'w:gutter': 0,
    }),
    pgNumType: element('w:pgNumType', { 'w:start': 1 }),
    titlePg: toggle('w:titlePg'),
  });
}

function reference(name: string, type: 'default' | 'first', id: string): string {
  return element(name, { 'w:type': type, 'r:id': id });
}
