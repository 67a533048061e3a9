import { commands } from 'vscode';
import { DIRECTORY, PLAN } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { open } from './steps.js';

/** The lists in the side bar. What they hold, `screen/overview.test.ts` reads: no API gives the rows of a view. */
export const views: readonly HostTest[] = ['rplan.criteria', 'rplan.units', 'rplan.deadlines'].map((view) => ({
  name: `the view ${view} opens`,
  proves: [`view ${view}`],
  files: { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN },
  async run(project) {
    await open(project.uri('ke-hoach.rplan'));
    await commands.executeCommand(`${view}.focus`);
  },
}));
