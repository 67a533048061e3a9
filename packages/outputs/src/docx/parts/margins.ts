import { type OutlineSection, type Paragraph, textWidth } from '@rplan/outline';
import type { Body } from '../body/body.js';
import { box, isBoxed } from '../body/box.js';
import { paragraph, spacer } from '../body/paragraph.js';
import { element, val, xmlDeclaration } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';
import { paragraphProperties } from '../xml/ordered.js';
import { twips } from '../xml/units.js';
import { styleId } from './style-ids.js';

function header(...content: string[]): string {
  return xmlDeclaration + element('w:hdr', wordNamespaces, ...content);
}

function footer(...content: string[]): string {
  return xmlDeclaration + element('w:ftr', wordNamespaces, ...content);
}

/** The header of every page but a section's first: the page number alone, centred (Decree 30, PL I, P1, I.7). */
export function pageNumberHeader(): string {
  const properties = paragraphProperties({ pStyle: val('w:pStyle', styleId('page-number')) });
  // The 2 is what programs show that do not compute fields: this header is first seen on page 2.
  const number = element('w:fldSimple', { 'w:instr': ' PAGE ' }, element('w:r', {}, '<w:t>2</w:t>'));
  return header(`<w:p>${properties}${number}</w:p>`);
}

/** The header of a section's first page: empty, or with the circulation mark above the national name (III.2 and IV). */
export function firstPageHeader(
  mark: Paragraph | undefined,
  orientation: OutlineSection['orientation'],
  body: Body,
): string {
  if (!mark) return header(spacer());
  if (!isBoxed(mark, body)) return header(paragraph(mark, body, { notes: 'as text' }));
  const { circulationAt } = body.profile.page;
  return header(box(mark, body, twips(textWidth(body.profile, orientation) * circulationAt)), spacer());
}

/** The footer of a section's first page: empty, or with the contact line under a rule (III.4). */
export function firstPageFooter(contact: Paragraph | undefined, body: Body): string {
  return footer(contact ? paragraph(contact, body, { notes: 'as text' }) : spacer());
}
