import type { EditRefusal } from '@rplan/editor';
import { t } from '../l10n.js';

/** Why a value was not taken, and what to do. */
export function refusalText(code: EditRefusal, subject: string, choices: readonly string[] = []): string {
  switch (code) {
    case 'unknown-party':
      return t(
        '“{0}” is no unit of this project. Declare it in the directory, or put your own words in quotation marks.',
        subject,
      );
    case 'ambiguous-party':
      return t('“{0}” may be several of this project. Write which one: {1}.', subject, choices.join(', '));
    case 'not-readable':
      return t(
        '“{0}” cannot be read here. A deadline is a day such as 30/6/2026, or words such as "within quarter III/2026".',
        subject,
      );
    case 'no-text':
      return t('A task needs words. To delete it, delete it in the text.');
    case 'changed':
      return t('The plan has changed meanwhile. Try again.');
    case 'unknown-field':
      return t('This cannot be edited here.');
  }
}
