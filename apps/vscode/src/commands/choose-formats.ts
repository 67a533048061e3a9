import { formats } from '@rplan/project/formats';
import { window } from 'vscode';
import { spoken, t } from '../l10n.js';

/** Asks which formats to write; undefined where the user turned away. */
export async function chooseFormats(): Promise<string[] | undefined> {
  const language = spoken();
  const single = formats.filter((format) => !('gathered' in format));
  const chosen = await window.showQuickPick(
    single.map((format) => ({
      label: format.title[language],
      description: [`.${format.name}`, 'purpose' in format ? format.purpose[language] : ''].filter(Boolean).join(', '),
      format: format.name,
      picked: 'usual' in format,
    })),
    { canPickMany: true, title: t('Export to') },
  );
  return chosen && chosen.length > 0 ? chosen.map(({ format }) => format) : undefined;
}
