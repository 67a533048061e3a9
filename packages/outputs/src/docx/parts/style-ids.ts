import type { ParagraphRole } from '@rplan/outline';
import { val } from '../xml/element.js';

/** Id of the paragraph style of a role: 'place-and-date' is 'RpPlaceAndDate'. */
export function styleId(role: ParagraphRole): string {
  return `Rp${role.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

const references = new Map<ParagraphRole, string>();

/** `w:pStyle` of a role. A table asks for it in every cell, so it is made once; it depends on nothing but the role. */
export function styleReference(role: ParagraphRole): string {
  const known = references.get(role);
  if (known !== undefined) return known;
  const made = val('w:pStyle', styleId(role));
  references.set(role, made);
  return made;
}

/** Styles that are no role: the thin line of a rule, an empty distance, a footnote's mark. */
export const ruleStyle = 'RpRule';
export const spacerStyle = 'RpSpacer';
export const noteMarkStyle = 'FootnoteReference';
