/** Texts read: grammar, vocabulary, lexer, parser, prose, formatter. Knows no other file and follows no reference. */

export { type FormatOptions, type FormatResult, formatText, type NamedWords, wordsOf } from './format/index.js';
export { RPlanGeneratedModule, RPlanGeneratedSharedModule } from './generated/module.js';
export { compiledGrammar } from './generated/rules.js';
export { TokenColumns } from './lexer/columns.js';
export { lexingReport, RPlanLexer, type RPlanLexingReport } from './lexer/lexer.js';
export { endOf } from './lexer/token.js';
export { TokenIds } from './lexer/token-ids.js';
export { faultsOf, type SyntaxFault } from './parser/faults.js';
export { lexFile } from './parser/lost-fence.js';
export { misspelling } from './parser/misspelling.js';
export { createForgivingParser, createRPlanParser } from './parser/parser.js';
export { MAX_DEPTH } from './parser/prepare.js';
export type { SyntaxAddedServices, SyntaxServices } from './service-types.js';
export { createSyntaxServices, syntaxModule } from './services.js';
export type { Bearer, OwnKinds, Printed, Statement, StatementFamily, StatementType } from './statements/statement.js';
export {
  demandable,
  hasEffectIn,
  ITEM_BLOCKS,
  statementOf,
  statements,
  statementsFor,
} from './statements/statements.js';
export type { Piece } from './text/piece.js';
export { linksOf, type ProseParagraph, paragraphsOf, piecesOf, plainText } from './text/prose.js';
export { bracesOf, statementsIn } from './tree/blocks.js';
export { excerpt, type Region } from './tree/excerpt.js';
export { onceEach } from './tree/once.js';
export { type Place, placeOf, placeOfKeyword, placeOfReference } from './tree/place.js';
export { nodesIn, walk } from './tree/walk.js';
export { RPlanValueConverter } from './value-converter.js';
export type { Bilingual, Keyword, Vocabulary } from './vocabulary/keyword.js';
export { documentKinds, keywordFamilies, keywordNamed, keywords, spell, spellings } from './vocabulary/keywords.js';
export { fold, nearest } from './vocabulary/nearest.js';
export { otherTonePlacement } from './vocabulary/syllables.js';
