import type { LangiumCoreServices } from 'langium';
import type { RPlanLexer } from './lexer/lexer.js';

/** What is known of the services that read texts beyond what Langium says of them. */
export interface SyntaxAddedServices {
  readonly parser: { readonly Lexer: RPlanLexer };
}

export type SyntaxServices = LangiumCoreServices & SyntaxAddedServices;
