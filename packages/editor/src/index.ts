/** The language server with the projects behind it: for `rplan lsp --stdio` and the extension. */

export type { GridField } from './grid/fields.js';
export type { GridCell, GridRow } from './grid/rows.js';
export type { At } from './overview/at.js';
export type { FindingOverview } from './overview/findings.js';
export type { NodeOverview, PointsOverview, ResultOverview } from './overview/results.js';
export type { TaskOverview } from './overview/tasks.js';
export type { EditRefusal, EditTaskAnswer, EditTaskParams } from './requests/edit-task.js';
export type { ExportAnswer, ExportFailure, ExportParams } from './requests/export.js';
export type { GridAnswer } from './requests/grid.js';
export type { OfficeFileAnswer, OfficeFileParams } from './requests/office-files.js';
export type { DocumentOverview, OverviewAnswer } from './requests/overview.js';
export type { PageAnswer, PageParams, PagePlace } from './requests/page.js';
export { startServer } from './server.js';
export { serveStdio } from './stdio.js';
