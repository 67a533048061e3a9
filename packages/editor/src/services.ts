import { languageModule, sharedModule } from '@rplan/meaning';
import { type ReadSettings, Settings } from '@rplan/rules';
import {
  createForgivingParser,
  RPlanGeneratedModule,
  RPlanGeneratedSharedModule,
  type SyntaxAddedServices,
} from '@rplan/syntax';
import type { LangiumCompletionParser, LangiumParser, Module } from 'langium';
import { inject } from 'langium';
import type { DefaultSharedModuleContext, PartialLangiumServices, PartialLangiumSharedServices } from 'langium/lsp';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import { IncrementalDocumentFactory } from './incremental/document-factory.js';
import { IncrementalLinker } from './incremental/linker.js';
import type { ServerAddedServices, ServerLanguage, ServerServices, ServerSharedServices } from './service-types.js';
import { RPlanDocumentBuilder } from './workspace/document-builder.js';
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
    LangiumDocumentFactory: (services) => new IncrementalDocumentFactory(services),
    DocumentBuilder: (services) => new RPlanDocumentBuilder(services),
    IndexManager: (services) => new TargetsIndexManager(services, services.projects.ProjectNames),
    WorkspaceManager: (services) => new RPlanWorkspaceManager(services),
  },
  lsp: {
    DocumentUpdateHandler: (services) => new RPlanUpdateHandler(services),
  },
});

const server: Module<ServerServices, PartialLangiumServices & Partial<SyntaxAddedServices>> = {
  // A server makes all its services at the start. These two cost a quarter of it: nobody asks for the one, and the other can wait.
  parser: {
    CompletionParser: () => ({}) as LangiumCompletionParser,
    ForgivingParser: (services) => whenAsked(() => createForgivingParser(services)),
  },
  references: {
    Linker: (services) => new IncrementalLinker(services, services.shared.projects.ProjectNames),
  },
  validation: {
    DocumentValidator: (services) => new RPlanDocumentValidator(() => languageOf(services)),
  },
};

function whenAsked(make: () => LangiumParser): LangiumParser {
  let made: LangiumParser | undefined;
  const parse: LangiumParser['parse'] = (text, options) => {
    made ??= make();
    return made.parse(text, options);
  };
  return { parse } as LangiumParser;
}

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
  const rplan: ServerServices = inject(createDefaultModule({ shared }), RPlanGeneratedModule, languageModule, server);
  shared.ServiceRegistry.register(rplan);
  return languageOf(rplan);
}
