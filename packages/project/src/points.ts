import { coverage } from '@rplan/compiler';
import type { LoadedProject } from './load.js';
import { documentsOf } from './shard.js';

/** Points of one document against one result, in the model's decimals. */
export interface Points {
  readonly document: string;
  readonly assessment: string;
  readonly lost: string;
  readonly explained: string;
  readonly addressed: string;
  readonly unexplained: string;
}

/** What each document of a project says about lost points; nothing for one whose findings are about no scored index, or that loses none. */
export function pointsOf(loaded: Pick<LoadedProject, 'project' | 'share'>): Points[] {
  return documentsOf(loaded).flatMap((document) =>
    coverage(document, loaded.project).flatMap(({ assessment, lost, explained, addressed, unexplained }) =>
      lost === undefined || unexplained === undefined || [lost, explained].every(isZero)
        ? []
        : [{ document: document.name, assessment, lost, explained, addressed, unexplained }],
    ),
  );
}

function isZero(decimal: string): boolean {
  return /^0(?:\.0*)?$/.test(decimal);
}
