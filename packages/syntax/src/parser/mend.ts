import type { IToken } from 'chevrotain';
import type { TokenTypes } from '../lexer/token.js';
import { endOf, insertedToken, isVirtual, typeNamed } from '../lexer/token.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { SyntaxFault } from './faults.js';
import { misspelling } from './misspelling.js';

/** How a fault can be read over: the tokens from `first` up to `end` are read as `read`, or left out where that is empty. */
export interface Mend {
  readonly first: IToken;
  readonly end: number;
  readonly read: readonly IToken[];
  /** A token to put in before another one, or at the end of the file. */
  readonly closing?: { readonly before: IToken | undefined; readonly token: IToken };
  readonly fault: SyntaxFault;
}

/** What a mend may look at. */
export interface MendContext {
  readonly text: string;
  readonly tokens: readonly IToken[];
  /** Where each token stands among them. */
  readonly indexOf: (token: IToken) => number;
  readonly types: TokenTypes;
  readonly vocabulary: Vocabulary;
}

/**
 * What the writer obviously meant, where that can be told: a keyword without its marks, with a capital, or half of it; a name
 * with a space in it; a block without its `{`. The fault stays reported; but the statement keeps its place, its name and its
 * parts, so that nothing that depends on it becomes a fault too.
 */
export function mendOf(fault: SyntaxFault, context: MendContext): Mend | undefined {
  if (fault.token.isInsertedInRecovery) return undefined;
  if (fault.expected.length === 1 && fault.expected[0] === '{') return openBlock(fault, context);
  if (fault.kind !== 'unexpected' || fault.inLink || isVirtual(fault.token)) return undefined;
  return keywordMend(fault, context) ?? junkMend(fault, context);
}

function keywordMend(fault: SyntaxFault, context: MendContext): Mend | undefined {
  const { text, types, vocabulary } = context;
  const { token } = fault;
  if (token.tokenType.name !== 'ID') return undefined;
  const meant = misspelling(text, token.startOffset, fault.expected, vocabulary);
  if (!meant || meant.how === 'near' || (meant.how === 'half' && !goesOn(fault, context))) return undefined;
  const type = typeNamed(types, meant.keyword);
  const written = text.slice(token.startOffset, meant.end);
  // The value of the token is read from its image, its place from the image's length.
  const image = meant.spelling.padEnd(written.length).slice(0, written.length);
  const read = { ...token, image, endOffset: meant.end - 1, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
  return {
    first: token,
    end: meant.end,
    read: [read],
    fault: { ...fault, end: meant.end, understood: meant.how === 'marks', resyncedTokens: [] },
  };
}

/** Whether the statement goes on in its line; half a keyword alone would take the next line for its own. */
function goesOn({ token }: SyntaxFault, { tokens, indexOf }: MendContext): boolean {
  return tokens[indexOf(token) + 1]?.startLine === token.startLine;
}

/** Words between a statement and its own text or block: most often a name with a space in it. */
function junkMend(fault: SyntaxFault, { tokens, indexOf }: MendContext): Mend | undefined {
  const at = indexOf(fault.token);
  const before = tokens[at - 1];
  const first = tokens[at];
  if (
    !first ||
    !before ||
    before.startLine !== first.startLine ||
    before.tokenType.name === '{' ||
    before.tokenType.name === '}'
  )
    return undefined;
  let next = at;
  while (isPlain(tokens[next]) && tokens[next]?.startLine === first.startLine) next++;
  const after = tokens[next];
  if (next === at || !after || after.startLine !== first.startLine || !STATEMENT_GOES_ON.has(after.tokenType.name))
    return undefined;
  const junk = tokens.slice(at, next);
  const last = junk.at(-1) ?? first;
  const joined =
    before.tokenType.name === 'ID' ? { joined: [before, ...junk].map(({ image }) => image).join('-') } : {};
  return {
    first,
    end: endOf(last),
    read: [],
    fault: { ...fault, end: endOf(last), ...joined, understood: true, resyncedTokens: [] },
  };
}

const STATEMENT_GOES_ON = new Set(['LINE_OPEN', 'BLOCK_OPEN', '{']);
const PLAIN = new Set(['ID', 'INT', 'POINTED', 'DECIMAL', 'DOTTED', 'FRACTION', 'DATE', 'SYMBOL', 'YEARS', 'BLANK']);

function isPlain(token: IToken | undefined): boolean {
  return token !== undefined && PLAIN.has(token.tokenType.name) && !isVirtual(token);
}

/** A block goes on to the next line that is indented as little as the statement it belongs to. */
function openBlock(fault: SyntaxFault, { tokens, indexOf, types }: MendContext): Mend | undefined {
  const at = indexOf(fault.token);
  if (at < 0) return undefined;
  const opening = tokens.find(({ startLine }) => startLine === fault.previous?.startLine);
  const indent = opening?.startColumn ?? 1;
  const outdented = tokens.findIndex(
    (token, index) => index > at && startsLine(tokens, index) && (token.startColumn ?? 1) <= indent,
  );
  const brace = (name: '{' | '}') => insertedToken(typeNamed(types, name), fault.token);
  const closing = { before: tokens[outdented], token: brace('}') };
  const place = fault.previous ? { start: fault.previous.startOffset, end: endOf(fault.previous) } : {};
  const mended = { ...fault, ...place, kind: 'missing' as const, understood: true, resyncedTokens: [] };
  return { first: fault.token, end: fault.token.startOffset, read: [brace('{')], closing, fault: mended };
}

function startsLine(tokens: readonly IToken[], index: number): boolean {
  return (tokens[index]?.startLine ?? 0) > (tokens[index - 1]?.startLine ?? 0);
}

/** The tokens as mended, in new objects where they differ. */
export function withMends(tokens: readonly IToken[], mends: readonly Mend[]): readonly IToken[] {
  if (mends.length === 0) return tokens;
  const byFirst = new Map(mends.map((mend) => [mend.first, mend]));
  const closings = mends.flatMap(({ closing }) => closing ?? []);
  const result: IToken[] = [];
  let leftOutTo = -1;
  for (const token of tokens) {
    for (const closing of closings) if (closing.before === token) result.push(closing.token);
    const mend = byFirst.get(token);
    if (mend) {
      result.push(...mend.read);
      leftOutTo = mend.end;
    }
    if (isVirtual(token) || token.startOffset >= leftOutTo) result.push(token);
  }
  for (const closing of closings) if (!closing.before) result.push(closing.token);
  return result;
}
