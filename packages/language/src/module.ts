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
import { RPlanGeneratedModule, RPlanGeneratedSharedModule } from './generated/module.js';
import { RPlanLexer } from './lexer/lexer.js';
import { RPlanTokenBuilder } from './lexer/token-builder.js';
import { createRPlanParser } from './parser/parser.js';
import { RPlanIndexManager } from './references/index-manager.js';
import { RPlanLinker } from './references/linker.js';
import { ProjectNames } from './references/project-names.js';
import { Projects } from './references/projects.js';
import { RPlanScopeComputation } from './references/scope-computation.js';
import { RPlanScopeProvider } from './references/scope-provider.js';
import { RPlanValueConverter } from './value-converter.js';

/** What the language adds to Langium's shared services. */
export interface RPlanSharedAddedServices {
  readonly projects: { readonly Projects: Projects; readonly ProjectNames: ProjectNames };
}

export type RPlanSharedServices = LangiumSharedServices & RPlanSharedAddedServices;
export type RPlanServices = LangiumServices & { shared: RPlanSharedServices };

const sharedModule: Module<RPlanSharedServices, RPlanSharedAddedServices & PartialLangiumSharedServices> = {
  projects: {
    Projects: () => new Projects(),
    ProjectNames: (services) => new ProjectNames(services.projects.Projects),
  },
  workspace: {
    IndexManager: (services) => new RPlanIndexManager(services, services.projects.ProjectNames),
  },
};

const languageModule: Module<RPlanServices, PartialLangiumServices> = {
  parser: {
    TokenBuilder: () => new RPlanTokenBuilder(),
    Lexer: (services) => new RPlanLexer(services),
    LangiumParser: (services) => createRPlanParser(services),
    ValueConverter: () => new RPlanValueConverter(),
  },
  references: {
    ScopeComputation: (services) => new RPlanScopeComputation(services),
    ScopeProvider: (services) => new RPlanScopeProvider(services, services.shared.projects.ProjectNames),
    Linker: (services) => new RPlanLinker(services, services.shared.projects.ProjectNames),
  },
};

/** What a host puts in the place of services, or beside them: the language server follows files that change. */
export interface RPlanExtension {
  readonly shared?: Module<RPlanSharedServices, PartialLangiumSharedServices>;
  readonly language?: Module<RPlanServices, PartialLangiumServices>;
}

/** Wires the language into Langium. `context` carries the file system and, in a language server, the connection. */
export function createRPlanServices(
  context: DefaultSharedModuleContext,
  extension: RPlanExtension = {},
): {
  shared: RPlanSharedServices;
  rplan: RPlanServices;
} {
  const shared: RPlanSharedServices = inject(
    createDefaultSharedModule(context),
    RPlanGeneratedSharedModule,
    sharedModule,
    extension.shared,
  );
  const rplan: RPlanServices = inject(
    createDefaultModule({ shared }),
    RPlanGeneratedModule,
    languageModule,
    extension.language,
  );
  shared.ServiceRegistry.register(rplan);
  return { shared, rplan };
}
