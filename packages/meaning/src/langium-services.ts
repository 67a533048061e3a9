import { RPlanLanguageMetaData } from '@rplan/syntax';
import type { LangiumCoreServices, LangiumSharedCoreServices, Module } from 'langium';
import {
  DefaultAstNodeDescriptionProvider,
  DefaultAstNodeLocator,
  DefaultAsyncParser,
  DefaultNameProvider,
  DefaultReferenceDescriptionProvider,
  ValidationRegistry,
} from 'langium';

/**
 * Langium's default services that the language uses. `createDefaultCoreModule` lists all of them, so that a bundle has both of Langium's
 * parsers and its lexer, which are built on Chevrotain, and the loader of grammars, which builds them at once.
 */
export function langiumServices<S extends LangiumCoreServices>(shared: LangiumSharedCoreServices): Module<S, S> {
  const inUse = {
    LanguageMetaData: () => RPlanLanguageMetaData,
    parser: { AsyncParser: (services: LangiumCoreServices) => new DefaultAsyncParser(services) },
    references: { NameProvider: () => new DefaultNameProvider() },
    workspace: {
      AstNodeLocator: () => new DefaultAstNodeLocator(),
      AstNodeDescriptionProvider: (services: LangiumCoreServices) => new DefaultAstNodeDescriptionProvider(services),
      ReferenceDescriptionProvider: (services: LangiumCoreServices) =>
        new DefaultReferenceDescriptionProvider(services),
    },
    validation: { ValidationRegistry: (services: LangiumCoreServices) => new ValidationRegistry(services) },
    shared: () => shared,
  };
  // Langium's type has all of them.
  return inUse as unknown as Module<S, S>;
}
