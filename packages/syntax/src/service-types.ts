import type { LangiumCoreServices, LangiumParser } from 'langium';

/** What reading adds to Langium's services of a language. */
export interface SyntaxAddedServices {
  readonly parser: {
    /** The parser that reads any file, with its whole concrete syntax. Set up when it is first asked for. */
    readonly ForgivingParser: LangiumParser;
  };
}

export type SyntaxServices = LangiumCoreServices & SyntaxAddedServices;
