import type { RPlanSharedAddedServices } from '@rplan/meaning';
import type { Language, ReadSettings, Settings } from '@rplan/rules';
import type { SyntaxAddedServices } from '@rplan/syntax';
import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';

/** What a server adds to the shared services: the settings of its projects. */
export interface ServerAddedServices {
  readonly settings: { readonly Settings: Settings; readonly read: ReadSettings };
}

export type ServerSharedServices = LangiumSharedServices & RPlanSharedAddedServices & ServerAddedServices;
export type ServerServices = LangiumServices & SyntaxAddedServices & { shared: ServerSharedServices };

/** The services of a running server: those that requests read, with the connection. */
export interface ServerLanguage extends Language {
  readonly shared: ServerSharedServices;
  readonly rplan: ServerServices;
}
