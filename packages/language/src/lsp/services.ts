import type { Module } from 'langium';
import { inject } from 'langium';
import type {
  DefaultSharedModuleContext,
  LangiumServices,
  LangiumSharedServices,
  PartialLangiumServices,
  PartialLangiumSharedServices,
} from 'langium/lsp';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import { RPlanGeneratedModule, RPlanGeneratedSharedModule } from '../generated/module.js';
import type { RPlanSharedAddedServices } from '../module.js';
import { languageModule, sharedModule } from '../module.js';
import { RPlanDocumentBuilder } from './workspace/document-builder.js';
import { RPlanUpdateHandler } from './workspace/update-handler.js';
import { RPlanDocumentValidator } from './workspace/validator.js';
import { RPlanWorkspaceManager } from './workspace/workspace-manager.js';

export type ServerSharedServices = LangiumSharedServices & RPlanSharedAddedServices;
type ServerServices = LangiumServices & { shared: ServerSharedServices };

/** The services of a running server: those that requests read, with the connection. */
export interface ServerLanguage {
  readonly shared: ServerSharedServices;
  readonly rplan: ServerServices;
}

/** What the server adds to the language: files that change, projects that come and go, our rules as diagnostics. */
const sharedServer: Module<ServerSharedServices, PartialLangiumSharedServices> = {
  workspace: {
    DocumentBuilder: (services) => new RPlanDocumentBuilder(services),
    WorkspaceManager: (services) => new RPlanWorkspaceManager(services),
  },
  lsp: {
    DocumentUpdateHandler: (services) => new RPlanUpdateHandler(services),
  },
};

const server: Module<ServerServices, PartialLangiumServices> = {
  validation: {
    DocumentValidator: (services) => new RPlanDocumentValidator(() => ({ shared: services.shared, rplan: services })),
  },
};

/** Wires the language into a server. `context` carries the file system and the connection. */
export function createServerServices(context: DefaultSharedModuleContext): ServerLanguage {
  const shared: ServerSharedServices = inject(
    createDefaultSharedModule(context),
    RPlanGeneratedSharedModule,
    sharedModule,
    sharedServer,
  );
  const rplan: ServerServices = inject(createDefaultModule({ shared }), RPlanGeneratedModule, languageModule, server);
  shared.ServiceRegistry.register(rplan);
  return { shared, rplan };
}
