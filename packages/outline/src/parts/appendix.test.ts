import type { Block } from '@rplan/model';
import { expect, it } from 'vitest';
import { nd30 } from '../profile/index.js';
import { planWith } from '../testing/plan.js';
import { outlineOf } from './outline-of.js';

const { widestUpright } = nd30.tables;

/** How the paper of an appendix lies whose table has so many columns. */
function orientationWith(columns: number): string | undefined {
  const table: Block = {
    type: 'table',
    rows: 'task',
    columns: Array.from({ length: columns }, () => ({ content: 'task' as const })),
    of: [],
    properties: [],
    blocks: [{ type: 'task', id: 'NV', blocks: [] }],
  };
  const task = { id: 'NV', named: true, text: [{ type: 'text' as const, text: 'Rà soát.' }] };
  const document = { appendices: [{ id: 'PL', title: [], print: {}, properties: [], blocks: [table] }] };
  const roles = { lead: [], jointLead: [], implementer: [], support: [], monitor: [], responsible: [] };
  const lists = { about: [], properties: [], fixes: [], maintains: [], improves: [], after: [] };
  const plan = planWith({ document, tasks: [{ ...task, ...roles, ...lists }] } as never);
  return outlineOf(plan, nd30).sections.at(-1)?.orientation;
}

it('lies across only where a table has more columns than stand upright', () => {
  expect([orientationWith(widestUpright), orientationWith(widestUpright + 1)]).toEqual(['portrait', 'landscape']);
});
