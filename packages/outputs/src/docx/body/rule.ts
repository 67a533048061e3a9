import type { Rule } from '@rplan/outline';
import { border, spacing } from '../parts/looks.js';
import { ruleStyle } from '../parts/style-ids.js';
import { element, val } from '../xml/element.js';
import { paragraphProperties } from '../xml/ordered.js';
import { twips } from '../xml/units.js';
import type { Body } from './body.js';

/**
 * A rule as the lower border of an empty paragraph whose indents leave the rule's length free in the middle of a column
 * `width` twips wide. A length beyond the column becomes the column's width. `gap` is what the next block wants above it.
 */
export function rule({ role, length }: Rule, width: number, body: Body, gap = 0): string {
  const look = body.profile.rules[role];
  const indent = Math.max(0, Math.round((width - twips(length)) / 2));
  const properties = paragraphProperties({
    pStyle: val('w:pStyle', ruleStyle),
    pBdr: element('w:pBdr', {}, border('w:bottom', look.thickness)),
    spacing: spacing({ before: 0, after: Math.max(gap, look.after), line: { exact: look.before } }),
    ind: element('w:ind', { 'w:left': indent, 'w:right': indent, 'w:firstLine': 0 }),
  });
  return `<w:p>${properties}</w:p>`;
}
