import type { IToken } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import { createParser, LangiumParser } from 'langium';
import { matchingEnd } from './balance.js';

/** The parts of Chevrotain's recovery that skip tokens; not in its public types. */
interface Recovery {
  input: IToken[];
  currIdx: number;
  SKIP_TOKEN(): IToken;
  consumeToken(): void;
  LA(howMuch: number): IToken;
}

/**
 * The parser, whose recovery keeps nesting: what it skips, it skips whole. A text, or a block in braces, that belongs to a
 * statement which could not be read is left out together, so that an unknown word costs its own statement and neither hides
 * its neighbours nor moves them to another parent.
 */
class RPlanParser extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    const recovery = this.wrapper as unknown as Recovery;
    const skipOne = recovery.SKIP_TOKEN.bind(recovery);
    recovery.SKIP_TOKEN = () => {
      const at = recovery.currIdx + 1;
      const end = matchingEnd(recovery.input, at);
      for (let skipped = at; skipped < end; skipped++) recovery.consumeToken();
      return skipOne();
    };
  }
}

export function createRPlanParser(services: LangiumCoreServices): LangiumParser {
  const parser = new RPlanParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
