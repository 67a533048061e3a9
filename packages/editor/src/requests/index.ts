import type { ServerRequest } from '../protocol/request.js';
import { callHierarchyRequest } from './call-hierarchy.js';
import { codeActionRequest } from './code-actions.js';
import { codeLensRequest } from './code-lenses.js';
import { completionRequest } from './completion.js';
import { definitionRequest } from './definition.js';
import { documentHighlightRequest } from './document-highlights.js';
import { documentLinkRequest } from './document-links.js';
import { documentSymbolRequest } from './document-symbols.js';
import { editTaskRequest } from './edit-task.js';
import { exportRequest } from './export.js';
import { foldingRangeRequest } from './folding-ranges.js';
import { formattingRequest } from './formatting.js';
import { gridRequest } from './grid.js';
import { hoverRequest } from './hover.js';
import { inlayHintRequest } from './inlay-hints.js';
import { officeFileRequests } from './office-files.js';
import { overviewRequest } from './overview.js';
import { pageRequest } from './page.js';
import { pasteTableRequest } from './paste-table.js';
import { referencesRequest } from './references.js';
import { renameRequest } from './rename.js';
import { selectionRangeRequest } from './selection-ranges.js';
import { semanticTokensRequest } from './semantic-tokens.js';
import { workspaceSymbolRequest } from './workspace-symbols.js';

/** Every request that the server answers: one a file, named as the protocol names it. */
export const requests: readonly ServerRequest[] = [
  callHierarchyRequest,
  codeActionRequest,
  codeLensRequest,
  completionRequest,
  definitionRequest,
  documentHighlightRequest,
  documentLinkRequest,
  documentSymbolRequest,
  editTaskRequest,
  exportRequest,
  foldingRangeRequest,
  formattingRequest,
  gridRequest,
  hoverRequest,
  inlayHintRequest,
  officeFileRequests,
  overviewRequest,
  pageRequest,
  pasteTableRequest,
  referencesRequest,
  renameRequest,
  selectionRangeRequest,
  semanticTokensRequest,
  workspaceSymbolRequest,
];
