import type { TokenColumns } from '../lexer/columns.js';
import { documentKinds } from '../vocabulary/keywords.js';
import type { Part, Rule } from './grammar.js';
import { misspelling } from './misspelling.js';
import type { Nesting } from './nesting.js';
import { has } from './token-set.js';

/** Keywords that open a statement and also stand inside others: on the line of an error they may be part of what is broken. */
const INNER = new Set('dated year number points rank rate total after text survey place'.split(' '));
const OPENERS = new Set(['LINE_OPEN', 'BLOCK_OPEN', '{']);
/** A keyword, a name, and what opens its text or block. */
const WORDS_LOOKED_AT = 4;
const VALUES = new Set(
  'PHRASE PHRASE_OPENING PHRASE_NAME LINE_OPEN BLOCK_OPEN { INT DECIMAL POINTED DATE FRACTION SYMBOL BLANK'.split(' '),
);
const JOINING = new Set([',', '=', '.']);

/** Where statements begin in a file, as far as that can be told of a broken one; asked for at faults only. */
export class Statements {
  constructor(
    private readonly columns: TokenColumns,
    private readonly nesting: Nesting,
    private readonly entry: Rule,
  ) {}

  /** The next statement of the block that `from` stands in, or the block's end; in a text its next part. */
  next(block: Part, from: number): number {
    return this.nesting.isInText(from) ? this.nextPart(from) : this.nextStatement(block, from);
  }

  /** Whether a statement of the block begins with this token, which goes on with nothing that is read so far where it is `misfit`. */
  begins(block: Part, index: number, misfit = false): boolean {
    const { columns } = this;
    const name = columns.nameAt(index);
    const before = columns.nameAt(index - 1);
    if (name === 'ID' && before !== ',' && columns.startsLine(index)) return this.isMeantAsStatement(block, index);
    const [first] = block.parts;
    if (!first || !has(first.first, columns.types[index] ?? 0) || !IS_KEYWORD.test(name)) return false;
    const startsLine = columns.startsLine(index);
    if (JOINING.has(before) && !misfit && !(startsLine && !this.joined(block).has(name))) return false;
    if (startsLine || before === '{' || before === '}') return true;
    return (block === this.entry.body ? !KINDS.has(name) : !INNER.has(name)) && this.hasValue(index);
  }

  /** The words that lists of a block go on with after a comma, on the next line too. */
  private joined(block: Part): ReadonlySet<string> {
    let known = joined.get(block);
    if (!known) {
      known = new Set(namesAfterCommas(block, this.columns));
      joined.set(block, known);
    }
    return known;
  }

  /** Whether a line begins with a word that is no keyword but stands where one should: it has faults of its own to tell. */
  private isMeantAsStatement(block: Part, index: number): boolean {
    const { columns } = this;
    const words: string[] = [];
    for (let at = index; at < columns.count && at < index + WORDS_LOOKED_AT; at++) {
      if (columns.lineAt(at) !== columns.lineAt(index)) break;
      if (OPENERS.has(columns.nameAt(at))) return true;
      words.push(columns.imageAt(at));
    }
    return misspelling(words.join(' '), 0, startersOf(block, columns), 'vi') !== undefined;
  }

  private nextStatement(block: Part, from: number): number {
    const { count } = this.columns;
    const end = block === this.entry.body ? 'EOF' : '}';
    let at = from;
    while (at < count && this.columns.nameAt(at) !== end && !this.begins(block, at, at === from))
      at = this.nesting.after(at);
    return Math.min(at, count);
  }

  /** After the link that is broken: whatever else stands in a text can be read. */
  private nextPart(from: number): number {
    const { columns, nesting } = this;
    const end = nesting.partner[nesting.container[from] ?? -1] ?? columns.count;
    let at = from;
    while (at < end && columns.nameAt(at) !== 'LINK_CLOSE' && columns.nameAt(at) !== 'BAR') at = nesting.after(at);
    return at < end ? nesting.after(at) : end;
  }

  /** Whether a keyword goes on as a statement does and prose does not: with a name in capitals, a number, a text, a block. */
  private hasValue(index: number): boolean {
    const next = this.columns.nameAt(index + 1);
    return VALUES.has(next) || (next === 'ID' && /^\p{Lu}/u.test(this.columns.imageAt(index + 1)));
  }
}

/** At the top level kinds of document stand in citations too. */
const KINDS: ReadonlySet<string> = new Set(documentKinds);
const IS_KEYWORD = /^\p{Ll}/u;
const starters = new WeakMap<Part, readonly string[]>();
const joined = new WeakMap<Part, ReadonlySet<string>>();

function namesAfterCommas(block: Part, { byId }: Pick<TokenColumns, 'byId'>): string[] {
  const seen = new Set<Part>();
  const found: string[] = [];
  const visit = (part: Part) => {
    if (seen.has(part)) return;
    seen.add(part);
    if (byId[part.token]?.name === ',')
      found.push(...byId.flatMap((type, id) => (has(part.rest, id) ? type.name : [])));
    for (const inner of part.parts) visit(inner);
    if (part.rule) visit(part.rule.body);
  };
  visit(block);
  return found;
}

/** The keywords that the statements of a block begin with, in one list for all faults; none for the parts of a text. */
export function startersOf(block: Part, { byId }: Pick<TokenColumns, 'byId'>): readonly string[] {
  const [first] = block.parts;
  const known = starters.get(block);
  if (known || !first) return known ?? [];
  const names = byId.flatMap((type, id) => (has(first.first, id) && IS_KEYWORD.test(type.name) ? type.name : []));
  starters.set(block, names);
  return names;
}
