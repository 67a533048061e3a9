import type { IRecognitionException, IToken } from 'chevrotain';
import type { AstNode, LangiumCoreServices, Lexer, LexerResult, ParseResult, ParserOptions } from 'langium';
import { createParser, LangiumParser } from 'langium';
import { lexingReport } from '../lexer/lexer.js';
import type { TokenTypes } from '../lexer/token.js';
import { endOf, isVirtual } from '../lexer/token.js';
import type { SyntaxServices } from '../service-types.js';
import type { Recoverer } from './chevrotain.js';
import type { SyntaxFault } from './faults.js';
import type { Lexed } from './lost-fence.js';
import { lexFile } from './lost-fence.js';
import type { Mend } from './mend.js';
import { mendOf, withMends } from './mend.js';
import { prepare } from './prepare.js';
import { NOTHING_KNOWN, Recovery } from './recovery.js';
import { WholeParser } from './whole/whole-parser.js';

/** How often a file with faults is read again: once with what was probably meant, once without what did not fit after all. */
const READINGS = 3;

/**
 * The parser. Tokens are made to nest before it meets them; behind an error it goes on at the next statement of the same block;
 * and what was obviously meant is read so. Whatever is wrong in a file is one fault at one place, and all else is read as it
 * was written.
 */
class RPlanParser extends LangiumParser {
  private readonly types: TokenTypes;
  private readonly tokenSource: TokenSource;
  private recovery: Recovery | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.tokenSource = new TokenSource(this.lexer);
    this.types = this.lexer.definition as TokenTypes;
    Object.assign(this, { lexer: this.tokenSource });
    skipEmptyComments(this as unknown as { readonly nodeBuilder: NodeBuilder });
  }

  override finalize(): void {
    super.finalize();
    this.recovery = new Recovery(this.wrapper as unknown as Recoverer);
  }

  override parse<T extends AstNode = AstNode>(text: string, options?: ParserOptions): ParseResult<T> {
    const { result: lexed, faults: lostFences } = this.tokenSource.lex(text);
    const { tokens, faults } = prepare(lexed.tokens, text, this.types);
    const { en, vi } = lexingReport({ ...(lexed.report && { lexerReport: lexed.report }) }).vocabulary;
    const vocabulary = en > vi ? ('en' as const) : ('vi' as const);
    const context = { text, tokens, indexOf: indexIn(tokens), types: this.types, vocabulary };
    let mends: Mend[] = [];
    const refused = new Set<IToken>();
    let reading = this.read<T>(text, tokens, options);
    for (let again = 0; again < READINGS && reading.faults.length > 0; again++) {
      const { kept, added } = this.review(mends, reading.faults, refused, context);
      if (kept.length === mends.length && added.length === 0) break;
      mends = [...kept, ...added];
      reading = this.read<T>(text, withMends(tokens, mends), options);
    }
    const all = [...lostFences, ...faults, ...mends.map(({ fault }) => fault), ...reading.faults];
    return { ...reading.result, parserErrors: all.sort((a, b) => a.start - b.start) };
  }

  /** Mends that led to an error of their own are taken back; faults that can be mended get one. */
  private review(
    mends: readonly Mend[],
    faults: readonly SyntaxFault[],
    refused: Set<IToken>,
    context: Parameters<typeof mendOf>[1],
  ) {
    const starts = new Set(faults.map(({ token }) => token));
    const behind = new Set(faults.flatMap(({ previous }) => previous ?? []));
    const kept = mends.filter((mend) => {
      const failed = starts.has(mend.first) || mend.read.some((token) => starts.has(token) || behind.has(token));
      if (failed) refused.add(mend.first);
      return !failed;
    });
    const added = faults.flatMap((fault) => (refused.has(fault.token) ? [] : (mendOf(fault, context) ?? [])));
    return { kept, added };
  }

  private read<T extends AstNode>(text: string, tokens: readonly IToken[], options: ParserOptions | undefined) {
    this.tokenSource.give(tokens);
    const result = withoutStackTraces(() => super.parse<T>(text, options));
    const faults = result.parserErrors.flatMap((error) => this.faultOf(error) ?? []);
    return { result, faults };
  }

  private faultOf(error: RecognitionError): SyntaxFault | undefined {
    const { token, previousToken: previous } = error;
    const { expected, atStatement, inLink } = this.recovery?.expectationOf(error) ?? NOTHING_KNOWN;
    // Behind a text that lost its fence, or a brace that was only thought to be there, nothing can be said.
    if (token.tokenType.name === '{' && isVirtual(token)) return undefined;
    if (atStatement && previous && (isVirtual(previous) || previous.tokenType.name === 'LINE_END')) return undefined;
    const place = atStatement && previous && !isVirtual(previous) ? previous : token;
    return {
      name: error.name,
      message: error.message,
      token,
      resyncedTokens: error.resyncedTokens,
      context: error.context,
      kind: atStatement ? 'missing' : 'unexpected',
      start: place.startOffset,
      end: endOf(place),
      expected,
      inLink,
      ...(previous && { previous }),
    };
  }
}

/** Found when first asked for: most files have no faults. */
function indexIn(tokens: readonly IToken[]): (token: IToken) => number {
  let indices: Map<IToken, number> | undefined;
  return (token) => {
    indices ??= new Map(tokens.map((other, index) => [other, index]));
    return indices.get(token) ?? -1;
  };
}

type RecognitionError = IRecognitionException & { readonly previousToken?: IToken };

/** The lexer as the parser sees it: it gives the tokens that were prepared, with what lexing the text has found besides. */
class TokenSource implements Lexer {
  private lexed: LexerResult | undefined;
  private tokens: readonly IToken[] = [];

  constructor(private readonly lexer: Lexer) {}

  get definition() {
    return this.lexer.definition;
  }

  lex(text: string): Lexed {
    const lexed = lexFile(this.lexer, text);
    this.lexed = lexed.result;
    return lexed;
  }

  give(tokens: readonly IToken[]): void {
    this.tokens = tokens;
  }

  /** Copies: the parser takes the comments out of the list as it meets them. */
  tokenize(text: string): LexerResult {
    const lexed = this.lexed ?? this.lex(text).result;
    return { ...lexed, tokens: [...this.tokens], hidden: [...lexed.hidden] };
  }
}

/** Chevrotain throws its errors up the rules to where they are mended; nobody reads their stacks, and each costs as much as a rule. */
function withoutStackTraces<T>(parse: () => T): T {
  // V8 has the limit; another engine ignores it.
  const engine = Error as { stackTraceLimit?: number | undefined };
  const before = engine.stackTraceLimit;
  engine.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    engine.stackTraceLimit = before;
  }
}

interface NodeBuilder {
  addHiddenNodes(tokens: readonly IToken[]): void;
}

/**
 * Langium looks for the place of the comments in front of every token, also where there are none; among the parts of one long
 * text, or the statements of one long document, that search costs the square of their number.
 */
function skipEmptyComments({ nodeBuilder }: { readonly nodeBuilder: NodeBuilder }): void {
  const add = nodeBuilder.addHiddenNodes.bind(nodeBuilder);
  nodeBuilder.addHiddenNodes = (tokens) => {
    if (tokens.length > 0) add(tokens);
  };
}

/** Parses whole files directly; the parser that mends and goes on behind errors is set up when the first broken file needs it. */
class TwoParsers {
  private readonly whole: WholeParser;

  constructor(private readonly services: SyntaxServices) {
    this.whole = new WholeParser(services);
  }

  parse<T extends AstNode = AstNode>(text: string, options?: ParserOptions): ParseResult<T> {
    return (options?.rule ? undefined : this.whole.parse<T>(text)) ?? this.forgiving.parse<T>(text, options);
  }

  private get forgiving(): LangiumParser {
    return this.services.parser.ForgivingParser;
  }
}

/** The parser that reads any file, whatever is wrong with it. */
export function createForgivingParser(services: LangiumCoreServices): LangiumParser {
  const parser = new RPlanParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** The language's parser. Of Langium's only `parse` is asked for: everything else of it is how that parser is built. */
export function createRPlanParser(services: SyntaxServices): LangiumParser {
  return new TwoParsers(services) as unknown as LangiumParser;
}
