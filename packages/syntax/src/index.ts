/** Texts read: grammar, vocabulary, lexer, parser, prose, formatter. Knows no other file and follows no reference. */

export type { AmountBound, AmountReading } from './amount/amount.js';
export { amountOf } from './amount/of-node.js';
export { type AmountAround, readAmount } from './amount/read.js';
export { figuresIn } from './amount/words.js';
export {
  type FormatOptions,
  type FormatResult,
  formatText,
  lineEndIn,
  type NamedWords,
  withLineEnd,
  wordsOf,
} from './format/index.js';
export { RPlanGeneratedSharedModule, RPlanLanguageMetaData } from './generated/module.js';
export { compiledGrammar } from './generated/rules.js';
export { END, TokenColumns } from './lexer/columns.js';
export { lexingReport, RPlanLexer, type RPlanLexingReport } from './lexer/lexer.js';
export { awaitedAfter } from './lexer/phrase.js';
export { rplanLexer } from './lexer/rplan-lexer.js';
export { endOf, type IToken, type LexingError } from './lexer/token.js';
export type { CompiledGrammar, CompiledPart, CompiledRule } from './read/compiled.js';
export { faultsOf, type SyntaxFault } from './read/faults.js';
export { misspelling } from './read/misspelling.js';
export type { ReadOptions } from './read/reader.js';
export { lexFenced } from './read/repair/lost-fences.js';
export { MAX_DEPTH } from './read/repair/sound.js';
export { type Comparison, type Condition, type Exception, type Expression, figuresOf } from './scoring/expression.js';
export { bandsOf, exceptionOf, formulaOf } from './scoring/of-node.js';
export type { NumberBand } from './scoring/read-bands.js';
export type { SyntaxAddedServices, SyntaxServices } from './service-types.js';
export { syntaxModule } from './services.js';
export type { Bearer, OwnKinds, Printed, Statement, StatementFamily, StatementType } from './statements/statement.js';
export {
  BODY_BLOCKS,
  demandable,
  hasEffectIn,
  ITEM_BLOCKS,
  statementOf,
  statements,
  statementsFor,
} from './statements/statements.js';
export { achievedIn, type CountSaid } from './text/achieved.js';
export { readDeadline, type WrittenDeadline } from './text/deadline.js';
export { onceEachText } from './text/once-each-text.js';
export { isInWords, writtenBetween } from './text/party.js';
export type { Piece } from './text/piece.js';
export { linksOf, type ProseParagraph, paragraphsOf, piecesOf, plainText } from './text/prose.js';
export { escapedText, textSource } from './text/source.js';
export {
  readStatus,
  STATUS_NAMES,
  type StatusKind,
  type StatusReading,
  statusIn,
  statusOf,
} from './text/status.js';
export { bracesOf, statementsIn } from './tree/blocks.js';
export { excerpt, type Region } from './tree/excerpt.js';
export { onceEach } from './tree/once.js';
export { type Place, placeOf, placeOfKeyword, placeOfReference } from './tree/place.js';
export { nodesIn, walk } from './tree/walk.js';
export { RPlanValueConverter } from './value-converter.js';
export { isOneSlip, isSameWord, lacksMarks, spellingKey } from './vocabulary/alike.js';
export { withPlainHyphens } from './vocabulary/hyphens.js';
export type { Bilingual, Keyword, Vocabulary } from './vocabulary/keyword.js';
export { documentKinds, keywordFamilies, keywordNamed, keywords, spell, spellings } from './vocabulary/keywords.js';
export { fold, nearest } from './vocabulary/nearest.js';
export { otherTonePlacement } from './vocabulary/syllables.js';
