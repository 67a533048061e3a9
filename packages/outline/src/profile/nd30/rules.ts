import { millimetres } from '../length.js';
import type { BoxSize, ColumnsLook, RuleLook } from '../look.js';
import type { LayoutProfile } from '../profile.js';
import type { Nd30Values } from './settings.js';
import { nd30Texts } from './texts.js';

export function rules(values: Nd30Values): Record<keyof LayoutProfile['rules'], RuleLook> {
  // Solid by the decree, which gives no thickness.
  const line = { thickness: values.ruleThickness, before: 3, after: 0 };
  const title = { ...line, share: values.subjectRule, after: Math.max(0, values.titleAfter - values.spaceBefore) };
  return {
    'motto-rule': { ...line, under: 'motto', share: 1, source: 'PL I, P1, II.1' },
    'issuer-rule': { ...line, under: 'issuer', share: values.issuerRule, source: 'PL I, P1, II.2' },
    'subject-rule': { ...title, under: 'subject', source: 'PL I, P1, II.5' },
    'appendix-rule': { ...title, under: 'appendix-reference', source: 'PL III, model 2.1' },
  };
}

const urgencyHeight = millimetres(8);
const urgencySource = 'PL I, P1, III.2';

/** The three stamps that have a legal size. */
export const boxes: readonly BoxSize[] = [
  { text: nd30Texts.urgency.express, width: millimetres(30), height: urgencyHeight, source: urgencySource },
  { text: nd30Texts.urgency.veryUrgent, width: millimetres(40), height: urgencyHeight, source: urgencySource },
  { text: nd30Texts.urgency.urgent, width: millimetres(20), height: urgencyHeight, source: urgencySource },
];

export function columns(values: Nd30Values): Record<'head' | 'foot', ColumnsLook> {
  return {
    head: { minRight: millimetres(values.headRight), rightShare: 1 / 2, before: 0, source: nd30HeadSource },
    foot: {
      minRight: 0,
      rightShare: 1 / 2,
      before: 14,
      source: 'PL I, P1, II.7 and IV: the signature stands in the right half',
    },
  };
}

const nd30HeadSource = 'PL I, P1, II.1 and IV: the national name on one line';
