import type { Disposable, ExtensionContext, Uri } from 'vscode';
import { commands } from 'vscode';
import type { ServerLink } from '../server-link.js';
import { chooseFormats } from './choose-formats.js';
import { exportPlan } from './export.js';
import { goTo } from './go-to.js';
import { newPlan } from './new-plan.js';
import { showReferences } from './show-references.js';

/** The commands that act on a plan and show nothing of their own. */
export function registerCommands(context: ExtensionContext, server: ServerLink): Disposable[] {
  return [
    commands.registerCommand('rplan.newPlan', () => newPlan(context)),
    commands.registerCommand('rplan.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    ),
    commands.registerCommand('rplan.exportWord', (uri?: Uri) => exportPlan(server, ['docx'], uri)),
    commands.registerCommand('rplan.exportExcel', (uri?: Uri) => exportPlan(server, ['xlsx'], uri)),
    commands.registerCommand('rplan.export', async (uri?: Uri) => {
      const formats = await chooseFormats();
      return formats && exportPlan(server, formats, uri);
    }),
    commands.registerCommand('rplan.goTo', goTo),
    commands.registerCommand('rplan.showReferences', showReferences),
  ];
}
