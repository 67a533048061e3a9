import type { IToken } from 'chevrotain';
import { EOF } from 'chevrotain';
import type { Opener } from './blocks.js';
import { Blocks } from './blocks.js';
import type { Recoverer } from './chevrotain.js';
import { misspelling } from './misspelling.js';
import { Structure } from './structure.js';

/** Keywords that open a statement and also stand inside others: on the line of an error they may be part of what is broken. */
const INNER = new Set('dated year number points rank rate total after text survey place'.split(' '));
/** Of the top level only; kinds of document stand in citations too. */
const TOP_LEVEL = new Set('organization unit group role document index assessment progress'.split(' '));
const OPENERS = new Set(['LINE_OPEN', 'BLOCK_OPEN', '{']);
/** A keyword, a name, and what opens its text or block. */
const WORDS_LOOKED_AT = 4;
const VALUES = new Set('LINE_OPEN BLOCK_OPEN { INT DECIMAL POINTED DATE FRACTION SYMBOL BLANK'.split(' '));

/** Where the parser stands in the nesting of the file, and where its statements begin; asked for behind errors only. */
export class Standing {
  private readonly blocks: Blocks;
  private known = new Structure([]);

  constructor(private readonly parser: Recoverer) {
    this.blocks = new Blocks(parser);
  }

  get structure(): Structure {
    if (this.known.tokens !== this.parser.input) this.known = new Structure(this.parser.input);
    return this.known;
  }

  /** The index of the token that is read next. */
  get next(): number {
    return this.parser.currIdx + 1;
  }

  get isInText(): boolean {
    return this.container >= 0 && this.structure.name(this.container) !== '{';
  }

  token(index: number): Pick<IToken, 'tokenType'> {
    return this.parser.input[index] ?? { tokenType: EOF };
  }

  ruleAt(frame: number): string {
    return this.parser.shortRuleNameToFullName(this.parser.RULE_STACK[frame] ?? 0);
  }

  /** The frame of the rule whose block, text or span the parser stands in: of as many that own one, the one that opened it. */
  ownerFrame(): number {
    const { structure, container } = this;
    if (container < 0) return 0;
    const opener = structure.name(container) as Opener;
    let depth = 0;
    for (let at = container; at >= 0; at = structure.container[at] ?? -1) {
      if (this.blocks.sameOwner(structure.name(at) as Opener, opener)) depth++;
    }
    for (let frame = 0; frame <= this.parser.RULE_STACK_IDX; frame++) {
      if (this.blocks.opens(this.ruleAt(frame), opener) && --depth === 0) return frame;
    }
    return 0;
  }

  /** The keywords that a statement may begin with here. */
  starterNames(): readonly string[] {
    const frame = this.ownerFrame();
    return this.blocks.starterNamesIn(this.ruleAt(frame), frame === 0);
  }

  /** The next statement of the same block, or its end; in a text its next part. */
  after(from: number): number {
    return this.isInText ? this.nextPart(from) : this.nextStatement(from);
  }

  /** Whether a statement of the block begins with this token. */
  begins(index: number, starters = new Set(this.starterNames())): boolean {
    const { structure } = this;
    const name = structure.name(index);
    const before = structure.name(index - 1);
    if (name === 'ID' && before !== ',' && structure.startsLine(index)) return this.isMeantAsStatement(index);
    if (!starters.has(name) || before === ',' || before === '=' || before === '.') return false;
    if (structure.startsLine(index) || before === '{' || before === '}') return true;
    return (this.container < 0 ? TOP_LEVEL.has(name) : !INNER.has(name)) && this.hasValue(index);
  }

  /** Whether a line begins with a word that is no keyword but stands where one should: it has faults of its own to tell. */
  private isMeantAsStatement(index: number): boolean {
    const { tokens } = this.structure;
    const line = tokens
      .slice(index, index + WORDS_LOOKED_AT)
      .filter(({ startLine }) => startLine === tokens[index]?.startLine);
    if (line.some(({ tokenType }) => OPENERS.has(tokenType.name))) return true;
    const words = line.map(({ image }) => image).join(' ');
    return misspelling(words, 0, this.starterNames(), 'vi') !== undefined;
  }

  private nextStatement(from: number): number {
    const { structure } = this;
    const starters = new Set(this.starterNames());
    const end = this.container < 0 ? 'EOF' : '}';
    let at = from;
    while (structure.name(at) !== 'EOF' && structure.name(at) !== end && !this.begins(at, starters))
      at = structure.behind(at);
    return at;
  }

  /** Behind the link that is broken: whatever else stands in a text can be read. */
  private nextPart(from: number): number {
    const { structure } = this;
    const end = structure.partner[this.container] ?? structure.tokens.length;
    let at = from;
    while (at < end && structure.name(at) !== 'LINK_CLOSE' && structure.name(at) !== 'BAR') at = structure.behind(at);
    return at < end ? structure.behind(at) : end;
  }

  /** Whether a keyword goes on as a statement does and prose does not: with a name in capitals, a number, a text, a block. */
  private hasValue(index: number): boolean {
    const next = this.parser.input[index + 1];
    if (!next) return false;
    return VALUES.has(next.tokenType.name) || (next.tokenType.name === 'ID' && /^\p{Lu}/u.test(next.image));
  }

  private get container(): number {
    const { container, tokens } = this.structure;
    return container[Math.min(this.next, tokens.length)] ?? -1;
  }
}
