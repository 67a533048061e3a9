import type { GridAnswer, GridField } from '@rplan/editor';
import { t } from '../l10n.js';
import type { ShownRow, ToGrid } from './messages.js';

const FIELDS: readonly GridField[] = ['text', 'lead', 'support', 'due', 'deliverable'];

export function headings(): string[] {
  return [t('Name'), t('Task'), t('Lead'), t('Support'), t('Due'), t('Deliverable')];
}

/** What the page draws: every field of every task, empty where nothing is said of it. */
export function shownRows(answer: GridAnswer | undefined): Extract<ToGrid, { type: 'rows' }> {
  const documents = (answer?.documents ?? []).map(({ name, rows }) => ({
    name,
    rows: rows.map(
      (row): ShownRow => ({
        index: row.index,
        name: row.name,
        group: row.group ?? false,
        cells: FIELDS.map((field) => {
          const cell = row.cells[field];
          return { field, value: cell?.value ?? '', inherited: cell?.inherited ?? false, title: cell?.title ?? '' };
        }),
      }),
    ),
  }));
  return { type: 'rows', documents, empty: t('This file has no tasks yet.') };
}
