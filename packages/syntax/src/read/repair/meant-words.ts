import { TokenColumns } from '../../lexer/columns.js';
import { figureOpenerOf } from '../../lexer/figure-opener.js';
import { endOfFigures } from '../../lexer/figure-words.js';
import { openerOf } from '../../lexer/openers.js';
import { phraseAfter } from '../../lexer/phrases.js';
import type { TokenIds } from '../../lexer/token-ids.js';
import type { Vocabulary } from '../../vocabulary/keyword.js';
import { documentKinds } from '../../vocabulary/keywords.js';
import type { SyntaxFault } from '../faults.js';
import { faultToken } from '../faults.js';
import type { Misspelling } from '../misspelling.js';
import { misspelling } from '../misspelling.js';

/** How a fault can be read over: of the tokens from `first` on `count` are read as one of another type, or left out. */
export interface MeantWords {
  readonly first: number;
  readonly count: number;
  readonly read?: { readonly type: number; readonly image: string };
  /** Where a `}` belongs to the `{` that `read` puts in. */
  readonly closing?: { readonly before: number };
  readonly fault: SyntaxFault;
}

/** What guessing may look at. */
export interface Context {
  /** The tokens before anything was guessed. */
  readonly columns: TokenColumns;
  readonly ids: TokenIds;
  readonly vocabulary: Vocabulary;
}

/**
 * What the writer obviously meant by the token at `index`, where that can be told: a keyword without its marks, with a capital, or half
 * of it; a name with a space in it; a block without its `{`. The fault stays reported; but the statement keeps its place, its name and
 * its parts, so that nothing that depends on it becomes a fault too.
 */
export function meantBy(fault: SyntaxFault, index: number, context: Context): MeantWords | undefined {
  if (context.columns.isVirtual(index)) return undefined;
  if (fault.expected.length === 1 && fault.expected[0] === '{') return openBlock(fault, index, context);
  if (fault.kind !== 'unexpected' || fault.inLink) return undefined;
  const { columns, vocabulary } = context;
  const meant =
    columns.nameAt(index) === 'ID'
      ? misspelling(columns.text, fault.token.start, fault.expected, vocabulary)
      : undefined;
  // What may be a keyword begins a statement of its own, whichever it is.
  return meant ? keyword(fault, index, meant, context) : wordsTooMany(fault, index, context);
}

function keyword(
  fault: SyntaxFault,
  index: number,
  meant: Misspelling,
  { columns, ids }: Context,
): MeantWords | undefined {
  const { starts } = columns;
  if (meant.how === 'near' || (meant.how === 'half' && columns.startsLine(index + 1))) return undefined;
  let count = 1;
  while (index + count < columns.count && (starts[index + count] ?? 0) < meant.end) count++;
  // Half a keyword alone would take the next line for its own.
  if (meant.how === 'half' && index + count >= columns.count) return undefined;
  return {
    first: index,
    count,
    read: { type: ids.idOf(meant.keyword), image: meant.spelling },
    fault: withoutNames({ ...fault, end: meant.end, understood: meant.how === 'marks' }),
  };
}

/** Words between a statement and its own text or block: most often a name with a space in it. */
function wordsTooMany(fault: SyntaxFault, index: number, { columns }: Context): MeantWords | undefined {
  const before = columns.nameAt(index - 1);
  if (index === 0 || columns.startsLine(index) || before === '{' || before === '}') return undefined;
  // Behind a name that is only referred to they are a statement that nobody knows, and no part of the name.
  const isDeclared = before === 'ID';
  if (isDeclared ? !DECLARING.has(columns.nameAt(index - 2)) : !fault.expected.some((part) => GOES_ON.has(part)))
    return undefined;
  let next = index;
  while (PLAIN.has(columns.nameAt(next)) && columns.lineAt(next) === columns.lineAt(index)) next++;
  const isSameLine = next < columns.count && columns.lineAt(next) === columns.lineAt(index);
  if (next === index || !isSameLine || !STATEMENT_GOES_ON.has(columns.nameAt(next))) return undefined;
  const name: string[] = [];
  for (let at = index - 1; at < next; at++) name.push(columns.imageAt(at));
  const end = columns.ends[next - 1] ?? fault.end;
  return {
    first: index,
    count: next - index,
    fault: withoutNames({ ...fault, end, ...(isDeclared && { joined: name.join('-') }), understood: true }),
  };
}

/** The keywords that are followed by a name which they declare. */
const DECLARING: ReadonlySet<string> = new Set([
  ...documentKinds,
  ...'organization unit group role document index assessment progress section clause article finding task note appendix'.split(
    ' ',
  ),
]);
const STATEMENT_GOES_ON = new Set(['LINE_OPEN', 'BLOCK_OPEN', '{']);
/** What a fault expected where the statement goes on with its text or block. */
const GOES_ON = new Set([...STATEMENT_GOES_ON, 'Text']);
const PLAIN = new Set(['ID', 'INT', 'POINTED', 'DECIMAL', 'DOTTED', 'FRACTION', 'DATE', 'SYMBOL', 'YEARS', 'BLANK']);

/** A block goes on to the next line that is indented as little as the statement it belongs to. */
function openBlock(fault: SyntaxFault, index: number, { columns, ids }: Context): MeantWords | undefined {
  if (index === 0) return undefined;
  const indent = columnOf(columns, lineStartBefore(columns, index));
  // The next statement of the block around is not inside.
  if (columns.startsLine(index) && columnOf(columns, index) <= indent) return undefined;
  const outdented = outdentedFrom(columns, index + 1, indent);
  const place = faultToken(columns, index - 1);
  return {
    first: index,
    count: 0,
    read: { type: ids.idOf('{'), image: '' },
    closing: { before: outdented },
    fault: withoutNames({ ...fault, start: place.start, end: place.end, kind: 'missing', understood: true }),
  };
}

/** The next token that begins a line indented as little; the lines of a text tell nothing. */
function outdentedFrom(columns: TokenColumns, from: number, indent: number): number {
  let isInText = false;
  for (let at = from; at < columns.count; at++) {
    const name = columns.nameAt(at);
    if (!isInText && columns.startsLine(at) && columnOf(columns, at) <= indent) return at;
    if (name === 'BLOCK_OPEN') isInText = true;
    else if (name === 'BLOCK_CLOSE') isInText = false;
  }
  return columns.count;
}

/** The first token of the line on which what stands before a token begins: of a text of several lines the line of its opening fence. */
function lineStartBefore(columns: TokenColumns, index: number): number {
  let at = index - 1;
  let isInText = false;
  for (; at > 0; at--) {
    const name = columns.nameAt(at);
    if (name === 'BLOCK_CLOSE') isInText = true;
    else if (name === 'BLOCK_OPEN') isInText = false;
    if (!isInText && columns.startsLine(at)) break;
  }
  return at;
}

function columnOf(columns: TokenColumns, index: number): number {
  return columns.positionOf(columns.starts[index] ?? 0).character;
}

/** What was read as it was meant is not lost. */
function withoutNames({ names: _, ...fault }: SyntaxFault): SyntaxFault {
  return fault;
}

/** Tokens as they were meant, and where each stands among those that were written; -1 for what nobody wrote. */
export interface Guessed {
  readonly columns: TokenColumns;
  readonly origin: Int32Array;
  /** What was put in the place of others, by its index. */
  readonly made: ReadonlyMap<number, MeantWords>;
}

/** The words of the deadline, or the figures, that a guessed keyword opens; returns where they end. */
function addPhrase(columns: TokenColumns, ids: TokenIds, from: number, before: number): number {
  const opener = openerOf(columns);
  const gap = /^[ \t\u00a0]*/.exec(columns.text.slice(from))?.[0].length ?? 0;
  const pieces = opener ? phraseAfter(columns.text, from + gap, opener, false) : [];
  for (const { token, start, end } of pieces) columns.add(ids.idOf(token), start, end);
  if (pieces.length > 0 || opener) return pieces.at(-1)?.end ?? before;
  const figures = figureOpenerOf(columns);
  const end = figures ? endOfFigures(columns.text, from + gap, figures, false) : from + gap;
  if (end > from + gap) columns.add(ids.idOf('WORDS'), from + gap, end);
  return end > from + gap ? end : before;
}

/** The tokens with what was meant in the place of what was written. */
export function withMeantWords(written: TokenColumns, meant: readonly MeantWords[], ids: TokenIds): Guessed {
  const columns = new TokenColumns(written.text, written.byId);
  const origin = new Int32Array(written.count + 2 * meant.length + 1).fill(-1);
  const made = new Map<number, MeantWords>();
  const images = new Map<number, string>();
  const byFirst = new Map(meant.map((words) => [words.first, words]));
  const closings = new Map<number, number>();
  for (const { closing } of meant) if (closing) closings.set(closing.before, (closings.get(closing.before) ?? 0) + 1);
  let leftOutTo = 0;
  /** Where the deadline ends that the last guess opened: its words are no longer what they were read as. */
  let phraseEnd = 0;
  const phrases: { readonly start: number; readonly end: number }[] = [];
  const add = (type: number, start: number, end: number, from: number) => {
    origin[columns.count] = from;
    columns.add(type, start, end);
  };
  const virtual = (type: number, at: number) => {
    const end = written.ends[at - 1] ?? 0;
    add(type, end, end, -1);
  };
  for (let at = 0; at <= written.count; at++) {
    for (let count = closings.get(at) ?? 0; count > 0; count--) virtual(ids.idOf('}'), at);
    if (at === written.count) break;
    const words = byFirst.get(at);
    if (words) {
      if (words.read) made.set(columns.count, words);
      if (words.read && words.count > 0) {
        images.set(columns.count, words.read.image);
        add(words.read.type, written.starts[at] ?? 0, words.fault.end, -1);
      } else if (words.read) virtual(words.read.type, at);
      leftOutTo = at + words.count;
      if (words.read) {
        const end = addPhrase(columns, ids, words.fault.end, phraseEnd);
        if (end > phraseEnd) phrases.push({ start: words.fault.end, end });
        phraseEnd = end;
      }
    }
    if (at < leftOutTo || (written.starts[at] ?? 0) < phraseEnd) continue;
    const image = written.images?.get(at);
    if (image !== undefined) images.set(columns.count, image);
    add(written.types[at] ?? 0, written.starts[at] ?? 0, written.ends[at] ?? 0, at);
  }
  if (images.size > 0) columns.images = images;
  columns.comments.push(...written.comments);
  columns.commentTypes.push(...written.commentTypes);
  columns.errors.push(
    ...written.errors.filter(({ offset }) => !phrases.some((phrase) => offset >= phrase.start && offset < phrase.end)),
  );
  return { columns: columns.trim(), origin, made };
}
