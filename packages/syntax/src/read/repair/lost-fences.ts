import type { LexerResult } from 'langium';
import { keywordTrie } from '../../lexer/keyword-trie.js';
import type { RPlanLexer } from '../../lexer/lexer.js';
import type { IToken, TokenTypes } from '../../lexer/token.js';
import { endOf, faultTokenOf, insertedToken, typeNamed } from '../../lexer/token.js';
import { readWord } from '../../lexer/words.js';
import { keywordNamed } from '../../vocabulary/keywords.js';
import type { SyntaxFault } from '../faults.js';
import { structureFault } from '../faults.js';

/** As many lost fences as a file may have before the rest of it is left alone: each is a reading of what follows. */
const MOST_FENCES = 20;

/** The tokens of a file, its texts closed where their fences were lost. */
export interface Fenced {
  readonly parts: readonly LexerResult[];
  readonly faults: readonly SyntaxFault[];
}

/**
 * Lexes a file. A `"""` that was never closed would take all that follows for its text, or turn texts and statements inside out
 * up to the last fence. Such a text is closed before the first of the statements that it runs into, and the rest of the file is read.
 */
export function lexFenced(lexer: RPlanLexer, text: string, result: LexerResult): Fenced {
  const parts: LexerResult[] = [];
  const faults: SyntaxFault[] = [];
  const fence = typeNamed(lexer.definition as TokenTypes, 'BLOCK_CLOSE');
  let unread = text;
  let rest = result;
  while (faults.length < MOST_FENCES) {
    const found = lostFence(rest.tokens, unread);
    if (!found) break;
    const part = lexer.tokenize(unread.slice(0, found.end));
    parts.push({ ...part, tokens: [...part.tokens, insertedToken(fence, part.tokens.at(-1))] });
    faults.push(structureFault('unclosed-text', faultTokenOf(found.opener)));
    // Blank where it was read, so that places stay what they are.
    unread = unread.slice(0, found.end).replace(/[^\r\n]/g, ' ') + unread.slice(found.end);
    rest = lexer.tokenize(unread);
  }
  return { parts: [...parts, rest], faults };
}

/**
 * The first text in `"""` that lost its fence, and where it ends: the one that the file ends in; or one whose closing fence opens another
 * text, since it stands where a statement's own text begins, or since what comes after it is no statement, in a file that ends inside a text or
 * where whole lines of the text are statements. A line of prose may begin with any word: that alone is no sign.
 */
function lostFence(
  tokens: readonly IToken[],
  text: string,
): { readonly opener: IToken; readonly end: number } | undefined {
  const fences = tokens.flatMap(({ tokenType }, index) => (FENCES.has(tokenType.name) ? index : []));
  const isOpen = tokens[fences.at(-1) ?? -1]?.tokenType.name === 'BLOCK_OPEN';
  for (const [at, index] of fences.entries()) {
    const opener = tokens[index];
    if (opener?.tokenType.name !== 'BLOCK_OPEN') continue;
    const closer = tokens[fences[at + 1] ?? -1];
    if (closer && !opensText(text, closer.startOffset)) {
      if (!isNoStatement(tokens, (fences[at + 1] ?? 0) + 1)) continue;
      if (!isOpen && !STATEMENT_LINE.test(text.slice(endOf(opener), closer.startOffset))) continue;
    }
    const end = statementsIn(text, endOf(opener), closer?.startOffset ?? text.length);
    if (end !== undefined) return { opener, end };
  }
  return undefined;
}

/** A line that is nothing but a statement: a word or some, a short text, a block; or the end of a block. */
const STATEMENT_LINE =
  /^[ \t]*(?:\p{L}[^"{}\r\n]*"[^"\r\n]*"[ \t]*(?:\{[^\r\n]*)?|\p{L}[^"{}\r\n]*\{[ \t]*|\})[ \t]*$/mu;

const FENCES = new Set(['BLOCK_OPEN', 'BLOCK_CLOSE']);

/** Whether a fence stands where a statement's own text begins: on its line there are a keyword and perhaps a name before it. */
function opensText(text: string, fence: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', fence - 1), text.lastIndexOf('\r', fence - 1)) + 1;
  SPACE.lastIndex = start;
  const from = SPACE.test(text) ? SPACE.lastIndex : start;
  const word = readWord(text, from, keywordTrie);
  if (!word?.keyword || word.end > fence) return false;
  return OWN_PARTS.test(text.slice(word.end, fence));
}

/** What a statement has between its keyword and its text: names, numbers, short texts. */
const OWN_PARTS = /^(?:[ \t]+(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*|"[^"\r\n]*"))*[ \t]+$|^$/u;

/** Whether words come here that no statement begins with: right at the fence, or on a line without a text or a block. */
function isNoStatement(tokens: readonly IToken[], index: number): boolean {
  const first = tokens[index];
  const fence = tokens[index - 1];
  if (!first || !fence || canFollowFence(first.tokenType)) return false;
  if (first.startOffset === endOf(fence)) return true;
  for (let at = index; tokens[at]?.startLine === first.startLine; at++) {
    if (OPENERS.has(tokens[at]?.tokenType.name ?? '')) return false;
  }
  return true;
}

const OPENERS = new Set(['{', 'LINE_OPEN', 'BLOCK_OPEN']);

/** Whether a token of this type may come after a text in `"""`. */
export function canFollowFence({ name }: { readonly name: string }): boolean {
  return AFTER_TEXTS.has(name) || keywordNamed(name) !== undefined;
}

/** What goes on with the statement of a text: its block, the next of a list, a measured value, a level in words. */
const AFTER_TEXTS = new Set(['}', '{', ',', ':', 'INT', 'DECIMAL', 'WORDS']);

/** Where the first line begins that prose cannot have: a keyword, perhaps a name, then a quote or brace; or a brace alone. */
function statementsIn(text: string, start: number, end: number): number | undefined {
  LINE.lastIndex = start;
  for (let line = LINE.exec(text); line && line.index < end; line = LINE.exec(text)) {
    const at = line.index + line[0].length;
    if (matchesAt(BRACE_ALONE, text, at)) return at;
    const word = readWord(text, at, keywordTrie);
    if (word?.keyword && opensAt(text, word.end)) return at;
  }
  return undefined;
}

const LINE = /(?:\r\n|\r|\n)[ \t]*/g;
const BRACE_ALONE = /\}[ \t]*(?:[\r\n]|$)/y;
const OPENS = /[ \t]*["{]/y;
const SPACE = /[ \t]+/y;

function opensAt(text: string, offset: number): boolean {
  if (matchesAt(OPENS, text, offset)) return true;
  if (!matchesAt(SPACE, text, offset)) return false;
  const name = readWord(text, SPACE.lastIndex, keywordTrie);
  return name !== undefined && matchesAt(OPENS, text, name.end);
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
