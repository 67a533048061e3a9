import type { ParagraphLook, ParagraphRole } from '@rplan/outline';
import { val } from '../xml/element.js';
import { builtInStyles } from './built-in-styles.js';

type Align = ParagraphLook['align'];

/** Roles of cells, which have a style for each alignment of a column. */
export const cellRoles: readonly ParagraphRole[] = ['table-cell', 'table-group'];

/** The alignments that such a style stands for beside its role's own. */
export const aligns: readonly Align[] = ['left', 'center', 'right', 'justify'];

/** Id of the paragraph style of a role: Word's own where it has one, else 'RpPlaceAndDate' of 'place-and-date'; of a cell with its alignment. */
export function styleId(role: ParagraphRole, align?: Align): string {
  const own = builtInStyles[role]?.id ?? `Rp${capitalised(role)}`;
  return align === undefined ? own : `${own}${capitalised(align)}`;
}

function capitalised(name: string): string {
  return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

const references = new Map<string, string>();

/** `w:pStyle` of a role. A table asks for it in every cell, so it is made once; it depends on nothing but role and alignment. */
export function styleReference(role: ParagraphRole, align?: Align): string {
  const id = styleId(role, align);
  const known = references.get(id);
  if (known !== undefined) return known;
  const made = val('w:pStyle', id);
  references.set(id, made);
  return made;
}

/** Styles that are no role: the thin line of a rule, an empty distance, a footnote's mark. */
export const ruleStyle = 'RpRule';
export const spacerStyle = 'RpSpacer';
export const noteMarkStyle = 'FootnoteReference';
