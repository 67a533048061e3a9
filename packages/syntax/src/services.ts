import type { LangiumParser, Module, PartialLangiumCoreServices } from 'langium';
import { rplanLexer } from './lexer/rplan-lexer.js';
import { Reader } from './read/reader.js';
import type { SyntaxAddedServices, SyntaxServices } from './service-types.js';
import { RPlanValueConverter } from './value-converter.js';

/** How texts are read, for whoever wires the language. */
export const syntaxModule = {
  parser: {
    Lexer: rplanLexer,
    // Of Langium's parser only `parse` is asked for: everything else of it is how that parser is built from Chevrotain's.
    LangiumParser: (services: SyntaxServices) =>
      new Reader(rplanLexer(), () => services.references.Linker) as unknown as LangiumParser,
    ValueConverter: () => new RPlanValueConverter(),
  },
} satisfies Module<SyntaxServices, PartialLangiumCoreServices & SyntaxAddedServices>;
