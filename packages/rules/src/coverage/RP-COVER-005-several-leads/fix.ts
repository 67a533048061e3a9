import { vocabularyOf } from '@rplan/meaning';
import { placeOfKeyword, spell } from '@rplan/syntax';
import { isResponsibility } from '@rplan/syntax/ast';
import type { Diagnostic } from '../../diagnostic.js';
import { containerAt } from '../../fixes/container-at.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: shareLead };

/** Several leads: they share it. */
function shareLead(problem: Diagnostic, { file }: FixContext): Fix[] {
  const list = containerAt(file, problem, isResponsibility);
  // Two lines would become one of each kind.
  if (list?.role !== 'lead' || problem.data.apart) return [];
  const words = spell('joint lead', vocabularyOf(file));
  return [
    {
      title: { vi: `Đổi thành “${words}”`, en: `Change to “${words}”` },
      edits: [{ place: placeOfKeyword(list), text: words }],
      preferred: false,
    },
  ];
}
