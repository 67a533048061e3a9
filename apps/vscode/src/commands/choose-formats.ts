import { window } from 'vscode';
import { t } from '../l10n.js';

/** Asks which formats to write; undefined where the user turned away. */
export async function chooseFormats(): Promise<string[] | undefined> {
  const chosen = await window.showQuickPick(
    [
      { label: 'Word', description: '.docx', format: 'docx', picked: true },
      { label: 'Excel', description: `.xlsx, ${t('table to follow the tasks')}`, format: 'xlsx' },
      { label: 'HTML', description: `.html, ${t('page for a browser')}`, format: 'html' },
      { label: t('Plain text'), description: '.txt', format: 'txt' },
      { label: t('Calendar'), description: `.ics, ${t('deadlines for Outlook or a phone')}`, format: 'ics' },
      { label: t('Data'), description: '.json', format: 'json' },
    ],
    { canPickMany: true, title: t('Export to') },
  );
  return chosen && chosen.length > 0 ? chosen.map(({ format }) => format) : undefined;
}
