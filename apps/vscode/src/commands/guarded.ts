import type { Disposable, LogOutputChannel } from 'vscode';
import { commands, window } from 'vscode';
import { t } from '../l10n.js';

/** Registers a command. One that fails says so in the user's language and writes the rest to the log; it never shows a stack trace. */
export type Register = <A extends unknown[]>(id: string, run: (...args: A) => unknown) => Disposable;

export function guardedCommands(output: LogOutputChannel): Register {
  return (id, run) =>
    commands.registerCommand(id, async (...args) => {
      try {
        return await run(...(args as Parameters<typeof run>));
      } catch (error) {
        output.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        void offerOutput(t('This did not work: {0}', error instanceof Error ? error.message : String(error)), output);
        return undefined;
      }
    });
}

/** Says what went wrong, with the way to the log. */
export async function offerOutput(message: string, output: LogOutputChannel): Promise<void> {
  const show = t('Show output');
  if ((await window.showErrorMessage(message, show)) === show) output.show();
}
