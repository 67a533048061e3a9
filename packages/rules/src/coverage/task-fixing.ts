import { nextName } from '@rplan/meaning';
import type { Vocabulary } from '@rplan/syntax';
import { spell } from '@rplan/syntax';
import type { AstNode } from 'langium';

/** A new task that fixes a finding, with words still to be written. */
export function taskFixing(finding: string, at: AstNode, vocabulary: Vocabulary): string {
  return `${spell('task', vocabulary)} ${nextName('Task', at) ?? 'NV-1'} "…" { ${spell('fixes', vocabulary)} ${finding} }`;
}
