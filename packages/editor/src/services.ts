import { langiumServices, languageModule, sharedModule } from '@rplan/meaning';
import { type ReadSettings, Settings } from '@rplan/rules';
import { RPlanGeneratedSharedModule } from '@rplan/syntax';
import type { Module } from 'langium';
import { inject } from 'langium';
import type { DefaultSharedModuleContext, PartialLangiumServices, PartialLangiumSharedServices } from 'langium/lsp';
import { createDefaultSharedModule } from 'langium/lsp';
import type { ServerAddedServices, ServerLanguage, ServerServices, ServerSharedServices } from './service-types.js';
import { RPlanDocumentBuilder } from './workspace/document-builder.js';
import { RPlanDocumentFactory } from './workspace/document-factory.js';
import { TargetsIndexManager } from './workspace/index-manager.js';
import { RPlanUpdateHandler } from './workspace/update-handler.js';
import { RPlanDocumentValidator } from './workspace/validator.js';
import { RPlanWorkspaceManager } from './workspace/workspace-manager.js';

/** What the server adds to the language: files that change, projects that come and go, our rules as diagnostics. */
const sharedServer = (
  readSettings: ReadSettings,
): Module<ServerSharedServices, PartialLangiumSharedServices & ServerAddedServices> => ({
  settings: { Settings: () => new Settings(), read: () => readSettings },
  workspace: {
    LangiumDocumentFactory: (services) => new RPlanDocumentFactory(services),
    DocumentBuilder: (services) => new RPlanDocumentBuilder(services),
    IndexManager: (services) => new TargetsIndexManager(services, services.projects.ProjectNames),
    WorkspaceManager: (services) => new RPlanWorkspaceManager(services),
  },
  lsp: {
    DocumentUpdateHandler: (services) => new RPlanUpdateHandler(services),
  },
});

const server: Module<ServerServices, PartialLangiumServices> = {
  validation: {
    DocumentValidator: (services) => new RPlanDocumentValidator(() => languageOf(services)),
  },
};

function languageOf(rplan: ServerServices): ServerLanguage {
  return { shared: rplan.shared, rplan, settings: rplan.shared.settings.Settings };
}

/** Wires the language into a server. `context` carries the file system and the connection. */
export function createServerServices(context: DefaultSharedModuleContext, readSettings: ReadSettings): ServerLanguage {
  const shared: ServerSharedServices = inject(
    createDefaultSharedModule(context),
    RPlanGeneratedSharedModule,
    sharedModule,
    sharedServer(readSettings),
  );
  const rplan: ServerServices = inject(langiumServices<ServerServices>(shared), languageModule, server);
  shared.ServiceRegistry.register(rplan);
  return languageOf(rplan);
}
