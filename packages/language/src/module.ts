import type {
  DefaultSharedCoreModuleContext,
  LangiumCoreServices,
  LangiumParser,
  LangiumSharedCoreServices,
  Module,
  PartialLangiumCoreServices,
  PartialLangiumSharedCoreServices,
} from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, inject } from 'langium';
import { RPlanGeneratedModule, RPlanGeneratedSharedModule } from './generated/module.js';
import { compiledGrammar } from './generated/rules.js';
import { RPlanLexer } from './lexer/lexer.js';
import { TokenIds } from './lexer/token-ids.js';
import { Reader } from './read/reader.js';
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

export type RPlanSharedServices = LangiumSharedCoreServices & RPlanSharedAddedServices;

/** What is known of the language's services beyond what Langium says of them. */
export interface RPlanAddedServices {
  readonly parser: { readonly Lexer: RPlanLexer };
}

export type RPlanServices = LangiumCoreServices & RPlanAddedServices & { shared: RPlanSharedServices };

/** The language's own shared services, for whoever wires them: here without an editor, in `lsp/services.ts` with one. */
export const sharedModule: Module<RPlanSharedServices, RPlanSharedAddedServices & PartialLangiumSharedCoreServices> = {
  projects: {
    Projects: () => new Projects(),
    ProjectNames: (services) => new ProjectNames(services.projects.Projects),
  },
  workspace: {
    IndexManager: (services) => new RPlanIndexManager(services, services.projects.ProjectNames),
  },
};

export const languageModule: Module<RPlanServices, PartialLangiumCoreServices & RPlanAddedServices> = {
  parser: {
    Lexer: () => new RPlanLexer(new TokenIds(compiledGrammar().tokens, compiledGrammar().patterns)),
    LangiumParser: (services) => new Reader(services) as unknown as LangiumParser,
    ValueConverter: () => new RPlanValueConverter(),
  },
  references: {
    ScopeComputation: (services) => new RPlanScopeComputation(services),
    ScopeProvider: (services) => new RPlanScopeProvider(services, services.shared.projects.ProjectNames),
    Linker: (services) => new RPlanLinker(services, services.shared.projects.ProjectNames),
  },
};

/** Wires the language into Langium without anything an editor needs: a command starts sooner. */
export function createRPlanServices(context: DefaultSharedCoreModuleContext): {
  shared: RPlanSharedServices;
  rplan: RPlanServices;
} {
  const shared: RPlanSharedServices = inject(
    createDefaultSharedCoreModule(context),
    RPlanGeneratedSharedModule,
    sharedModule,
  );
  const rplan: RPlanServices = inject(createDefaultCoreModule({ shared }), RPlanGeneratedModule, languageModule);
  shared.ServiceRegistry.register(rplan);
  return { shared, rplan };
}
