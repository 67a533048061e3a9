import type { OnProjectRequest } from '@rplan/language/server';
import { editTask } from './requests/edit-task.js';
import { exportDocuments } from './requests/export.js';
import { grid } from './requests/grid.js';
import { overview } from './requests/overview.js';
import { pageAt } from './requests/page.js';

/** Requests about whole projects, by the names that clients call them by. */
export function addRequests(onProjectRequest: OnProjectRequest): void {
  onProjectRequest('rplan/export', exportDocuments);
  onProjectRequest('rplan/page', pageAt);
  onProjectRequest('rplan/overview', overview);
  onProjectRequest('rplan/grid', grid);
  onProjectRequest('rplan/editTask', editTask);
}
