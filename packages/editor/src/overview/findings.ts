import type { Finding, Plan } from '@rplan/model';
import type { Overview } from '@rplan/project';
import { type Names, oneLine, plainWords } from '@rplan/words';
import { type At, atOf } from './at.js';

export interface FindingOverview {
  readonly id: string;
  readonly words: string;
  readonly at: At;
  /** Points stated as lost. */
  readonly deducts?: string;
  /** Nodes of indices that it is about: `PAR.1.2`, of an index alone `PAR`. */
  readonly about: readonly string[];
  /** Ids of the tasks that fix it. */
  readonly tasks: readonly string[];
  /** No task fixes it, and one should. */
  readonly unaddressed?: true;
}

export function findingsOf(plan: Plan, { findings, unaddressed }: Overview, names: Names): FindingOverview[] {
  const open = new Set(unaddressed);
  return plan.findings.flatMap((finding, index) => {
    const node = findings[index];
    if (!node) return [];
    return {
      id: finding.id,
      words: oneLine(plainWords(finding.text, names, finding)),
      at: atOf(node),
      ...(finding.deducts && { deducts: finding.deducts }),
      about: finding.about.map(nodeId),
      tasks: finding.fixedBy,
      ...(open.has(node) && { unaddressed: true as const }),
    };
  });
}

function nodeId({ index, code }: Finding['about'][number]): string {
  return code === undefined ? index : `${index}.${code}`;
}
