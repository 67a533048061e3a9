import { commands } from 'vscode';

/**
 * Opens the first steps. VS Code reads the walkthroughs of extensions when it needs one for the first time, a moment too late for
 * the page that needs it: where it was never used before, that page would show VS Code's own steps. So it is asked about a step
 * first. There is none of that name, which it says after it has read them, and no step is changed.
 */
export async function openWalkthrough(extension: string): Promise<void> {
  const id = `${extension}#start`;
  await Promise.resolve(commands.executeCommand('welcome.markStepIncomplete', `${id}#none`)).catch(() => undefined);
  await commands.executeCommand('workbench.action.openWalkthrough', id, false);
}
