import type { IRecognitionException, IToken, TokenType } from 'chevrotain';

/** A rule's or loop's action, as Chevrotain calls it again. */
type Action = (...args: never[]) => unknown;

/**
 * The parts of Chevrotain's parser that decide where it goes on behind an error. They are no public types, but methods it calls
 * on itself, so that a parser can answer otherwise.
 */
export interface Recoverer {
  readonly input: readonly IToken[];
  /** The index of the last token that was read. */
  currIdx: number;
  readonly RULE_STACK: readonly number[];
  readonly RULE_STACK_IDX: number;
  /** What may follow a rule inside another, by a key of both. */
  readonly resyncFollows: Readonly<Record<string, readonly TokenType[] | undefined>>;
  LA(howMuch: number): IToken;
  shortRuleNameToFullName(shortName: number): string;
  getGAstProductions(): Readonly<Record<string, Production>>;
  getCurrFollowKey(): object;
  getFollowSetFromFollowKey(key: object): readonly TokenType[] | undefined;
  SAVE_ERROR<E extends IRecognitionException>(error: E): E;
  consumeInternalError(expected: TokenType, next: IToken, options: unknown): void;
  raiseNoAltException(occurrence: number, errorMessage: string | undefined): void;
  raiseEarlyExitException(occurrence: number, kind: unknown, errorMessage: string | undefined): void;
  findReSyncTokenType(): TokenType;
  isInCurrentRuleReSyncSet(tokenTypeIdx: unknown): boolean;
  reSyncTo(type: TokenType): IToken[];
  getTokenToInsert(type: TokenType): IToken;
  canTokenTypeBeInsertedInRecovery(type: TokenType): boolean;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  shouldInRepetitionRecoveryBeTried(expected: TokenType, index: number, notStuck: boolean | undefined): boolean;
  tryInRepetitionRecovery(loop: Action, args: never[], isNext: () => boolean, expected: TokenType): void;
}

/** A part of the grammar as Chevrotain keeps it. */
export interface Production {
  readonly definition?: readonly Production[];
  readonly terminalType?: TokenType;
}

/** What separates the names in the keys of `resyncFollows`. */
export const IN_RULE = '_~IN~_';
