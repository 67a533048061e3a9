import { alignment, bases, points } from './body.js';
import { recipients, signingLines } from './foot.js';
import { dateForm, nation, numberForm } from './head.js';
import { bodySize, colour, font } from './letters.js';
import { margins, paper } from './margins.js';
import type { LayoutRule } from './rule.js';

/** What Decree 30/2020/NĐ-CP asks of a page, as far as a file can prove it. */
export const layoutRules: readonly LayoutRule[] = [
  margins,
  paper,
  font,
  bodySize,
  colour,
  dateForm,
  numberForm,
  nation,
  bases,
  alignment,
  points,
  recipients,
  signingLines,
];
