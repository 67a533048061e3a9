import { checkAppendices, checkBases, checkContent, checkEndMark, checkFoot, checkSizeSet } from './content.js';
import { checkHead, checkRules, checkTitle } from './head.js';
import { readLayout } from './layout.js';
import { checkPage, checkType } from './page.js';
import type { LayoutCheck, LayoutProblem } from './problem.js';

export type { LayoutProblem } from './problem.js';

const checks: readonly LayoutCheck[] = [
  checkPage,
  checkType,
  checkHead,
  checkRules,
  checkTitle,
  checkContent,
  checkBases,
  checkEndMark,
  checkFoot,
  checkAppendices,
  checkSizeSet,
];

/**
 * Where a finished document departs from Decree 30/2020/NĐ-CP, as far as the file alone can tell; nothing for an
 * official document. The figures are stated here a second time, apart from the profile, so that a slip in the profile
 * is seen. Articles are those of PL I, P1 unless another annex is named.
 */
export function checkOfficialLayout(bytes: Uint8Array): LayoutProblem[] {
  const layout = readLayout(bytes);
  return checks.flatMap((check) => [...check(layout)]);
}
