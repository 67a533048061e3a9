import { type LayoutProfile, nd30, type Outline } from '@rplan/outline';
import { decision } from './samples/decision.js';
import { empty, hostile, tablesOnly } from './samples/edge.js';
import { letter } from './samples/letter.js';
import { plan } from './samples/plan.js';
import { report } from './samples/report.js';

/** Outlines of whole official documents, which must satisfy the decree's checklist when laid out by the same profile. */
export function officialSamples(profile: LayoutProfile = nd30) {
  return {
    report: report(profile),
    letter: letter(profile),
    plan: plan(profile),
    decision: decision(profile),
  } satisfies Record<string, Outline>;
}

/** Outlines at the edges of the contract, which must still make a sound Word document. */
export function edgeSamples(profile: LayoutProfile = nd30) {
  return { empty, tablesOnly: tablesOnly(profile), hostile } satisfies Record<string, Outline>;
}
