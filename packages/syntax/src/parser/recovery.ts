import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import { EarlyExitException, EOF, MismatchedTokenException, NoViableAltException } from 'chevrotain';
import { insertedToken } from '../lexer/token.js';
import type { Recoverer } from './chevrotain.js';
import { Standing } from './standing.js';

/** What an error knows besides what Chevrotain says. */
export interface Expectation {
  /** Tokens or rules of the grammar that could stand at the error. */
  readonly expected: readonly string[];
  /** Whether the token itself is right, and only something in front of it is missing. */
  atStatement: boolean;
  readonly inLink: boolean;
}

export const NOTHING_KNOWN: Expectation = { expected: [], atStatement: false, inLink: false };

/** With these a statement can go on although something in front of them is missing. */
const GOES_ON = new Set(['{', ',', '=', 'LINE_OPEN', 'BLOCK_OPEN', 'LINK_CLOSE', 'BAR']);
const NEVER_INSERTED = new Set([
  '{',
  '}',
  'LINE_OPEN',
  'LINE_CLOSE',
  'LINE_END',
  'BLOCK_OPEN',
  'BLOCK_CLOSE',
  'BAR',
  'LINK_CLOSE',
  'SPAN_CLOSE',
]);

/**
 * Makes the parser go on, behind an error, at the next statement of the same block, or at the next part of the same text. What
 * it skips, it skips whole, braces and texts included: an error costs its own statement and neither hides its neighbours nor
 * moves them to another parent. The tokens must nest properly (`prepare`).
 *
 * Chevrotain by itself goes on at the next token that could follow any of the rules under way, wherever that stands.
 */
export class Recovery {
  private readonly standing: Standing;
  private readonly expectations = new WeakMap<IRecognitionException, Expectation>();
  private last: Expectation | undefined;
  /** The frames whose statements are read by `skipInLoop`, which goes on by itself behind the next error. */
  private readonly loops: number[] = [];

  constructor(private readonly parser: Recoverer) {
    this.standing = new Standing(parser);
    parser.consumeInternalError = (expected, next) => {
      throw this.note(new MismatchedTokenException(`${expected.name} expected`, next, parser.LA(0)), [expected.name]);
    };
    parser.raiseNoAltException = () => {
      const rule = this.ruleUnderWay;
      throw this.note(new NoViableAltException(`${rule} expected`, parser.LA(1), parser.LA(0)), [rule]);
    };
    parser.raiseEarlyExitException = () => {
      const rule = this.ruleUnderWay;
      throw this.note(new EarlyExitException(`${rule} needs at least one`, parser.LA(1), parser.LA(0)), [rule]);
    };
    parser.getTokenToInsert = (type) => {
      this.goOn();
      return insertedToken(type, parser.LA(0));
    };
    parser.canTokenTypeBeInsertedInRecovery = ({ name }) => !NEVER_INSERTED.has(name);
    parser.canRecoverWithSingleTokenDeletion = (expected) => this.canLeaveOutOne(expected);
    parser.findReSyncTokenType = () => (this.goesOnHere() ? parser.LA(1) : this.standing.token(this.target)).tokenType;
    parser.isInCurrentRuleReSyncSet = () =>
      this.goesOnHere() || parser.RULE_STACK_IDX <= this.standing.ownerFrame() + 1;
    parser.reSyncTo = () =>
      this.goesOnHere() || this.target === this.standing.next ? this.goOn() : this.skipTo(this.target);
    parser.shouldInRepetitionRecoveryBeTried = (expected, _index, notStuck) =>
      notStuck !== false &&
      !this.isAt(expected) &&
      parser.RULE_STACK_IDX !== this.loops.at(-1) &&
      parser.RULE_STACK_IDX === this.standing.ownerFrame();
    parser.tryInRepetitionRecovery = (loop, args, isNext, expected) =>
      this.skipInLoop(
        () => loop.apply(parser, args),
        () => isNext.call(parser),
        expected,
      );
  }

  /** What was expected where an error of this parser stands. */
  expectationOf(error: IRecognitionException): Expectation {
    return this.expectations.get(error) ?? NOTHING_KNOWN;
  }

  private note<E extends IRecognitionException>(error: E, expected: readonly string[]): E {
    this.last = { expected, atStatement: false, inLink: this.standing.isInText };
    this.expectations.set(error, this.last);
    return this.parser.SAVE_ERROR(error);
  }

  private get ruleUnderWay(): string {
    return this.standing.ruleAt(this.parser.RULE_STACK_IDX).replace(/\u200b$/, '');
  }

  private goOn(): IToken[] {
    if (this.last) this.last.atStatement = true;
    return [];
  }

  /** Whether the rule under way can be left here, for what follows it is next: only the rule's own part is missing. */
  private goesOnHere(): boolean {
    const { parser } = this;
    const next = parser.LA(1).tokenType;
    return (
      GOES_ON.has(next.name) && (parser.getFollowSetFromFollowKey(parser.getCurrFollowKey())?.includes(next) ?? false)
    );
  }

  private get target(): number {
    return this.standing.after(this.standing.next);
  }

  private canLeaveOutOne(expected: TokenType): boolean {
    const { next, structure } = this.standing;
    const isOne = structure.behind(next) === next + 1 && structure.name(next) !== '}';
    if (!isOne || this.standing.token(next + 1).tokenType !== expected) return false;
    return !structure.startsLine(next + 1) && !this.standing.begins(next);
  }

  /** Gives up what stands between two statements of a block, and reads on; as often as there is something to give up. */
  private skipInLoop(readOn: () => void, isNext: () => boolean, expected: TokenType): void {
    this.loops.push(this.parser.RULE_STACK_IDX);
    try {
      for (let before = -2; before !== this.parser.currIdx && !this.isAt(expected) && !this.isAt(EOF); ) {
        before = this.parser.currIdx;
        this.skipBetweenStatements(isNext);
        if (isNext()) readOn();
      }
    } finally {
      this.loops.pop();
    }
  }

  private skipBetweenStatements(isNext: () => boolean): void {
    const { next, structure } = this.standing;
    const error = new MismatchedTokenException('no statement', this.parser.LA(1), this.parser.LA(0));
    this.note(error, this.standing.starterNames());
    const { target } = this;
    const stuck = target === next && structure.name(next) !== '}' && !isNext();
    error.resyncedTokens = this.skipTo(stuck ? this.standing.after(structure.behind(next)) : target);
  }

  private isAt(type: TokenType): boolean {
    return this.parser.LA(1).tokenType === type;
  }

  private skipTo(index: number): IToken[] {
    const skipped = this.parser.input.slice(this.parser.currIdx + 1, index);
    this.parser.currIdx = index - 1;
    return skipped;
  }
}
