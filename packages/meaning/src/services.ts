import { RPlanGeneratedSharedModule, type SyntaxAddedServices, type SyntaxServices, syntaxModule } from '@rplan/syntax';
import type {
  DefaultSharedCoreModuleContext,
  LangiumSharedCoreServices,
  Module,
  PartialLangiumCoreServices,
  PartialLangiumSharedCoreServices,
} from 'langium';
import { createDefaultSharedCoreModule, inject } from 'langium';
import { langiumServices } from './langium-services.js';
import { RPlanIndexManager } from './references/index-manager.js';
import { RPlanLinker } from './references/linker.js';
import { ProjectNames } from './references/project-names.js';
import { Projects } from './references/projects.js';
import { RPlanScopeComputation } from './references/scope-computation.js';
import { RPlanScopeProvider } from './references/scope-provider.js';

/** What the language adds to Langium's shared services. */
export interface RPlanSharedAddedServices {
  readonly projects: { readonly Projects: Projects; readonly ProjectNames: ProjectNames };
}

export type RPlanSharedServices = LangiumSharedCoreServices & RPlanSharedAddedServices;

export type RPlanServices = SyntaxServices & { shared: RPlanSharedServices };

/** The services of one language and those that it shares with others. */
export interface LanguageServices {
  readonly shared: RPlanSharedServices;
  readonly rplan: RPlanServices;
}

/** The language's own shared services, for whoever wires them: here without an editor, in the editor's services with one. */
export const sharedModule: Module<RPlanSharedServices, RPlanSharedAddedServices & PartialLangiumSharedCoreServices> = {
  projects: {
    Projects: () => new Projects(),
    ProjectNames: (services) => new ProjectNames(services.projects.Projects),
  },
  workspace: {
    IndexManager: (services) => new RPlanIndexManager(services, services.projects.ProjectNames),
  },
};

/** How files are read and linked. */
export const languageModule: Module<RPlanServices, PartialLangiumCoreServices & SyntaxAddedServices> = {
  parser: syntaxModule.parser,
  references: {
    ScopeComputation: (services) => new RPlanScopeComputation(services),
    ScopeProvider: (services) => new RPlanScopeProvider(services, services.shared.projects.ProjectNames),
    Linker: (services) => new RPlanLinker(services, services.shared.projects.ProjectNames),
  },
};

/** Wires the language into Langium without anything an editor needs: a command starts sooner. */
export function createRPlanServices(context: DefaultSharedCoreModuleContext): LanguageServices {
  const shared: RPlanSharedServices = inject(
    createDefaultSharedCoreModule(context),
    RPlanGeneratedSharedModule,
    sharedModule,
  );
  const rplan: RPlanServices = inject(langiumServices<RPlanServices>(shared), languageModule);
  shared.ServiceRegistry.register(rplan);
  return { shared, rplan };
}
