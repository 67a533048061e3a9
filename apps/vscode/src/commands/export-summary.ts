import path from 'node:path';
import type { ExportAnswer } from '@rplan/editor';
import { t } from '../l10n.js';

/** What to say of an export: what was written, errors of the plan that stand in it, and what could not be written. */
export function summaryOf({ written, failures, errors }: ExportAnswer): { done?: string; wrong?: string } {
  const names = written.map((file) => path.basename(file));
  const [name = ''] = names;
  const wrote =
    names.length === 1 ? t('Exported {0}.', name) : t('Exported {0} files: {1}.', names.length, names.join(', '));
  const stand = errors > 0 ? ` ${t('The plan still has {0} errors.', errors)}` : '';
  return {
    ...(names.length > 0 && { done: wrote + stand }),
    ...(failures.length > 0 && { wrong: failures.map(({ message }) => message).join(' ') }),
  };
}
