import type { ParagraphRole } from '@rplan/outline';

/** Id of the paragraph style of a role: 'place-and-date' is 'RpPlaceAndDate'. */
export function styleId(role: ParagraphRole): string {
  return `Rp${role.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Styles that are no role: the thin line of a rule, an empty distance, a footnote's mark. */
export const ruleStyle = 'RpRule';
export const spacerStyle = 'RpSpacer';
export const noteMarkStyle = 'FootnoteReference';
