import type { OnProjectRequest } from '../protocol/project-request.js';
import { editTask } from './edit-task.js';
import { exportDocuments } from './export.js';
import { grid } from './grid.js';
import { overview } from './overview.js';
import { pageAt } from './page.js';

/** Requests about whole projects, by the names that clients call them by. */
export function addRequests(onProjectRequest: OnProjectRequest): void {
  onProjectRequest('rplan/export', exportDocuments);
  onProjectRequest('rplan/page', pageAt);
  onProjectRequest('rplan/overview', overview);
  onProjectRequest('rplan/grid', grid);
  onProjectRequest('rplan/editTask', editTask);
}
