import { offered, type RuleFix, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: (problem) => offered(problem, textOf(problem, 'wanted')) };
