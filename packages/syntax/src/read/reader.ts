import type { AstNode, ParseResult, ParserOptions } from 'langium';
import { compiledGrammar } from '../generated/rules.js';
import type { TokenColumns } from '../lexer/columns.js';
import type { RPlanLexer, RPlanLexingReport } from '../lexer/lexer.js';
import { reportOf } from '../lexer/lexer.js';
import { RPlanValueConverter } from '../value-converter.js';
import { Earlier } from './earlier.js';
import type { SyntaxFault } from './faults.js';
import { asParserErrors } from './faults.js';
import type { Rule } from './grammar.js';
import { linkRules } from './grammar.js';
import { hasLongRuns } from './repair/long-runs.js';
import type { Context, MeantWords } from './repair/meant-words.js';
import { meantBy, withMeantWords } from './repair/meant-words.js';
import { repaired } from './repair/repair.js';
import { SoundNesting } from './repair/sound.js';
import { startersOf } from './statements.js';
import type { ReferenceMaker } from './tree-reader.js';
import { TreeReader } from './tree-reader.js';

/** How often a file with faults is read again: once with what was probably meant, once without what did not fit after all. */
const READINGS = 3;

export interface ReadOptions extends ParserOptions {
  readonly before?: AstNode;
}

/**
 * Reads a file, whatever is wrong with it. Tokens are made to nest first, where they do not; at what does not fit the reader notes a
 * fault and goes on at the next statement of the same block; and what was obviously meant is read so. Whatever is wrong in a file is
 * one fault at one place, and all else is read as it was written.
 */
export class Reader {
  private readonly nesting: SoundNesting;

  constructor(
    private readonly lexer: RPlanLexer,
    private readonly references: () => ReferenceMaker,
  ) {
    this.nesting = new SoundNesting(lexer.tokenIds);
  }

  /** `before` is the tree of the same file before it was edited, which is used up: what the edit left as it is moves into the new one. */
  parse<T extends AstNode>(text: string, { before }: ReadOptions = {}): ParseResult<T> {
    const { columns, faults: nesting, report } = this.tokensOf(text);
    let reading = this.read(columns, before);
    let meant: readonly MeantWords[] = [];
    if (reading.recovery.noted.length > 0) [reading, meant] = this.guess(columns, reading, report);
    const faults = [...nesting, ...meant.map(({ fault }) => fault), ...reading.recovery.faults()];
    return {
      value: reading.value as T,
      lexerErrors: columns.errors,
      parserErrors: asParserErrors(faults.sort((a, b) => a.start - b.start)),
      lexerReport: report,
    };
  }

  private tokensOf(text: string): { columns: TokenColumns; faults: readonly SyntaxFault[]; report: RPlanLexingReport } {
    if (!hasLongRuns(text)) {
      const columns = this.lexer.scan(text);
      if (columns.errors.length === 0 && this.nesting.of(columns))
        return { columns, faults: [], report: reportOf(columns, []) };
    }
    return repaired(this.lexer, text, new Set(startersOf(rules().body, this.lexer.tokenIds)));
  }

  private read(columns: TokenColumns, before?: AstNode): Reading {
    const earlier = before?.$cstNode && new Earlier(before, columns);
    const reader = new TreeReader(columns, rules(), converter, this.references(), earlier);
    return { value: reader.read(), recovery: reader.recovery };
  }

  /** Reads the file with what was probably meant, as long as that leads to fewer faults. */
  private guess(
    columns: TokenColumns,
    first: Reading,
    { vocabulary }: RPlanLexingReport,
  ): [Reading, readonly MeantWords[]] {
    const { tokenIds: ids } = this.lexer;
    const context: Context = { columns, ids, vocabulary: vocabulary.en > vocabulary.vi ? 'en' : 'vi' };
    const refused = new Set<number>();
    let meant: readonly MeantWords[] = [];
    let guessed = withMeantWords(columns, [], ids);
    let reading = first;
    for (let again = 0; again < READINGS && reading.recovery.noted.length > 0; again++) {
      const kept = withoutMisfits(meant, reading, guessed, refused);
      const added = newGuesses(reading, guessed, refused, context);
      if (kept.length === meant.length && added.length === 0) break;
      meant = [...kept, ...added];
      guessed = withMeantWords(columns, meant, ids);
      reading = this.read(guessed.columns, reading.value);
    }
    return [reading, meant];
  }
}

const converter = new RPlanValueConverter();
let entry: Rule | undefined;

/** The entry rule of the grammar, linked with all others. */
function rules(): Rule {
  entry ??= linkRules(compiledGrammar());
  return entry;
}

type Reading = { readonly value: AstNode } & Pick<TreeReader, 'recovery'>;
type Guessed = ReturnType<typeof withMeantWords>;

/** Guesses that led to a fault of their own are taken back. */
function withoutMisfits(
  meant: readonly MeantWords[],
  { recovery }: Reading,
  { origin, made }: Guessed,
  refused: Set<number>,
): MeantWords[] {
  const failed = new Set<MeantWords>();
  const starts = new Set<number>();
  for (const { index } of recovery.noted) {
    starts.add(origin[index] ?? -1);
    for (const words of [made.get(index), made.get(index - 1)]) if (words) failed.add(words);
  }
  return meant.filter((words) => {
    if (!failed.has(words) && !starts.has(words.first)) return true;
    refused.add(words.first);
    return false;
  });
}

function newGuesses(
  { recovery }: Reading,
  { origin }: Guessed,
  refused: ReadonlySet<number>,
  context: Context,
): MeantWords[] {
  return recovery.noted.flatMap((noted) => {
    const index = noted.index < origin.length ? (origin[noted.index] ?? -1) : -1;
    const fault = index < 0 || refused.has(index) ? undefined : recovery.faultOf(noted);
    return (fault && meantBy(fault, index, context)) ?? [];
  });
}
