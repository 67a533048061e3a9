import type { Disposable, ExtensionContext, Uri } from 'vscode';
import type { PlanInHand } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import { chooseFormats } from './choose-formats.js';
import { exportPlan } from './export.js';
import { goTo } from './go-to.js';
import type { Register } from './guarded.js';
import { newPlan } from './new-plan.js';
import { importDocument, reviewDocument } from './office-files.js';
import { openWalkthrough } from './open-walkthrough.js';
import { showReferences } from './show-references.js';

/** The commands that act on a plan and show nothing of their own. */
export function registerCommands(
  context: ExtensionContext,
  command: Register,
  plans: PlanInHand,
  server: ServerLink,
): Disposable[] {
  return [
    command('rplan.newPlan', () => newPlan(context)),
    command('rplan.openWalkthrough', () => openWalkthrough(context.extension.id)),
    command('rplan.exportWord', (uri?: Uri) => exportPlan(plans, server, ['docx'], uri)),
    command('rplan.exportExcel', (uri?: Uri) => exportPlan(plans, server, ['xlsx'], uri)),
    command('rplan.export', async (uri?: Uri) => {
      const formats = await chooseFormats();
      return formats && exportPlan(plans, server, formats, uri);
    }),
    command('rplan.importDocument', (uri?: Uri) => importDocument(server, uri)),
    command('rplan.reviewDocument', (uri?: Uri) => reviewDocument(server, uri)),
    command('rplan.goTo', goTo),
    command('rplan.showReferences', showReferences),
  ];
}
