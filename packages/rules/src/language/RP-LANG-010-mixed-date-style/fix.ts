import type { Diagnostic } from '../../diagnostic.js';
import { type Fix, offered, type RuleFix, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: shortDate };

function shortDate(problem: Diagnostic): Fix[] {
  const [day, month, year] = textOf(problem, 'written')?.match(/\d+/g) ?? [];
  return offered(problem, day && month && year && `ngày ${day}/${month}/${year}`);
}
