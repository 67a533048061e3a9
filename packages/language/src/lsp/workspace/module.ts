import type { RPlanExtension } from '../../module.js';
import { RPlanDocumentBuilder } from './document-builder.js';
import { RPlanUpdateHandler } from './update-handler.js';
import { RPlanDocumentValidator } from './validator.js';
import { RPlanWorkspaceManager } from './workspace-manager.js';

/** What the server adds to the language: files that change, projects that come and go, our rules as diagnostics. */
export const workspaceModule: RPlanExtension = {
  shared: {
    workspace: {
      DocumentBuilder: (services) => new RPlanDocumentBuilder(services),
      WorkspaceManager: (services) => new RPlanWorkspaceManager(services),
    },
    lsp: {
      DocumentUpdateHandler: (services) => new RPlanUpdateHandler(services),
    },
  },
  language: {
    validation: {
      DocumentValidator: (services) => new RPlanDocumentValidator(() => ({ shared: services.shared, rplan: services })),
    },
  },
};
