import type { Module, PartialLangiumCoreServices } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { RPlanGeneratedModule, RPlanGeneratedSharedModule } from './generated/module.js';
import { compiledGrammar } from './generated/rules.js';
import { RPlanLexer } from './lexer/lexer.js';
import { TokenIds } from './lexer/token-ids.js';
import { createForgivingParser, createRPlanParser } from './parser/parser.js';
import type { SyntaxAddedServices, SyntaxServices } from './service-types.js';
import { RPlanValueConverter } from './value-converter.js';

/** How texts are read, for whoever wires the language. */
export const syntaxModule = {
  parser: {
    Lexer: () => new RPlanLexer(new TokenIds(compiledGrammar().tokens, compiledGrammar().patterns)),
    LangiumParser: (services: SyntaxServices) => createRPlanParser(services),
    ForgivingParser: (services: SyntaxServices) => createForgivingParser(services),
    ValueConverter: () => new RPlanValueConverter(),
  },
} satisfies Module<SyntaxServices, PartialLangiumCoreServices & SyntaxAddedServices>;

/** The language without a project: what reads one file and follows no reference, such as the formatter. */
export function createSyntaxServices(): SyntaxServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RPlanGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), RPlanGeneratedModule, syntaxModule);
  shared.ServiceRegistry.register(services);
  return services;
}
