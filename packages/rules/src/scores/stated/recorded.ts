import type { Decimal } from '@rplan/meaning';
import { agrees, numbersIn, toOffice } from '@rplan/meaning';
import type { Finding, Task } from '@rplan/syntax/ast';
import { isEvidence, isTarget } from '@rplan/syntax/ast';
import type { Contradiction } from './contradiction.js';

/**
 * Numbers in the words over a task's target or a finding's evidence (`{NV-1.chỉ tiêu|95%}`) of which none is recorded there. What is recorded
 * may say several, and in words of its own.
 */
export function otherFigure(item: Task | Finding, part: string, words: string): Contradiction | undefined {
  const said = item.items.filter((each) => (part === 'target' ? isTarget(each) : isEvidence(each)));
  const recorded = said.flatMap(({ $cstNode }) => valuesIn($cstNode?.text ?? ''));
  const stated = valuesIn(words);
  const [first] = recorded;
  if (!first || stated.length === 0) return undefined;
  const isRecorded = stated.some((value) => recorded.some((each) => agrees(value, each) || agrees(each, value)));
  return isRecorded ? undefined : { computed: toOffice(first) };
}

function valuesIn(words: string): Decimal[] {
  return numbersIn(words).flatMap(({ value, of }) => (of ? [value, of] : [value]));
}
