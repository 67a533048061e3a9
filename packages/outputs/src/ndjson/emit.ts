import type { Plan } from '@rplan/model';
import { namesOf } from '@rplan/words';
import { findingLines } from './findings.js';
import { identityOf } from './identity.js';
import { scoreLines } from './scores.js';
import { taskLines } from './tasks.js';

/**
 * A plan as lines of JSON, one for each finding, task and score, in the order of the document; each names its plan, and the project
 * as the caller calls it. Empty for a plan that has none of them. Fields are added within a version of the model's schema, and neither renamed nor removed.
 */
export function emitNdjson(plan: Plan, project: string): string {
  const names = namesOf(plan);
  const identity = identityOf(plan, names);
  return [...findingLines(plan, names), ...taskLines(plan, names), ...scoreLines(plan, names)]
    .map((line) => `${JSON.stringify({ project, ...identity, ...line })}\n`)
    .join('');
}
