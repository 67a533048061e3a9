import type { Block, Rule } from '../outline.js';
import type { LayoutProfile } from '../profile/index.js';
import { ruleLength } from '../profile/index.js';

/** The rule under `text` in a column of `columnWidth` points, or the sign that the layout prints in its place. */
export function ruleUnder(role: Rule['role'], text: string, columnWidth: number, profile: LayoutProfile): Block {
  const { under, sign } = profile.rules[role];
  if (sign !== undefined) return { type: 'paragraph', role: under, content: [{ type: 'text', text: sign }] };
  return { type: 'rule', role, length: ruleLength(profile, role, text, columnWidth) };
}
