import type { IToken } from 'chevrotain';
import type { Lexer, LexerResult } from 'langium';
import { strayBraces } from '../lexer/braces/stray-braces.js';
import { keywordTrie } from '../lexer/keyword-trie.js';
import type { RPlanLexingReport } from '../lexer/lexer.js';
import { lexingReport } from '../lexer/lexer.js';
import type { TokenTypes } from '../lexer/token.js';
import { endOf, insertedToken, typeNamed } from '../lexer/token.js';
import { readWord } from '../lexer/words.js';
import { keywordFamilies, keywordNamed } from '../vocabulary/keywords.js';
import type { SyntaxFault } from './faults.js';
import { structureFault } from './faults.js';
import { withoutLongRuns } from './long-runs.js';
import { lexPastedSigns } from './pasted-signs.js';
import { Structure } from './structure.js';

export interface Lexed {
  readonly result: LexerResult;
  readonly faults: readonly SyntaxFault[];
}

/** As many lost fences as a file may have before the rest of it is left alone: each is a reading of what follows. */
const MOST_FENCES = 20;

/**
 * Lexes a file. A `"""` that was never closed would take all that follows for its text, or turn texts and statements inside out
 * up to the last fence. Where one is left open, the first text that goes on with what can only be statements is closed in
 * front of them, and the rest of the file is read.
 */
export function lexFile(lexer: Lexer, written: string): Lexed {
  const parts: LexerResult[] = [];
  const types = lexer.definition as TokenTypes;
  const runs = withoutLongRuns(written, types);
  const { text, result, faults: pasted } = lexPastedSigns(lexer, runs.text);
  const faults: SyntaxFault[] = [...runs.faults, ...pasted];
  const fence = typeNamed(types, 'BLOCK_CLOSE');
  let unread = text;
  let rest = result;
  for (let lost = 0; lost < MOST_FENCES; lost++) {
    const found = lostFence(rest.tokens, unread, lost > 0);
    if (!found) break;
    const part = lexer.tokenize(unread.slice(0, found.end));
    parts.push({ ...part, tokens: [...withStrays(part), insertedToken(fence, part.tokens.at(-1))] });
    faults.push(structureFault('unclosed-text', found.opener, found.opener.startOffset, endOf(found.opener)));
    // Blank where it was read, so that places stay what they are.
    unread = unread.slice(0, found.end).replace(/[^\r\n]/g, ' ') + unread.slice(found.end);
    rest = lexer.tokenize(unread);
  }
  return { result: parts.length === 0 ? rest : joined([...parts, { ...rest, tokens: withStrays(rest) }]), faults };
}

/**
 * The first block text that runs into statements, where that cannot be what was meant: the file ends inside a text, or behind
 * this one stands what no statement begins with.
 */
function lostFence(
  tokens: readonly IToken[],
  text: string,
  isInsideOut: boolean,
): { readonly opener: IToken; readonly end: number } | undefined {
  const openers = tokens.flatMap((token, index) => (token.tokenType.name === 'BLOCK_OPEN' ? index : []));
  if (openers.length === 0) return undefined;
  const { partner } = new Structure(tokens);
  const isOpen = (partner[openers.at(-1) ?? -1] ?? -1) < 0;
  for (const index of openers) {
    const opener = tokens[index];
    const behind = tokens[(partner[index] ?? -1) + 1];
    if (!opener || !(isInsideOut || isOpen || (behind && !beginsStatement(behind.tokenType)))) continue;
    const end = statementsIn(text, endOf(opener), tokens[partner[index] ?? -1]?.startOffset ?? text.length);
    if (end !== undefined) return { opener, end };
  }
  return undefined;
}

/** Whether a token of this type may stand behind a text in `"""`. */
export function beginsStatement({ name }: { readonly name: string }): boolean {
  return name === '}' || name === '{' || name === ',' || keywordNamed(name) !== undefined;
}

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

/** All braces as written: which of them are too many can be told of the whole file only. */
function withStrays({ tokens, report }: LexerResult): IToken[] {
  const { strayBraces: strays } = lexingReport({ ...(report && { lexerReport: report }) });
  return strays.length === 0 ? tokens : [...tokens, ...strays].sort((a, b) => a.startOffset - b.startOffset);
}

function joined(parts: readonly LexerResult[]): LexerResult {
  const tokens = parts.flatMap((part) => part.tokens);
  const reports = parts.map(({ report }) => lexingReport({ ...(report && { lexerReport: report }) }));
  const strays = new Set(strayBraces(tokens, isKind));
  const report: RPlanLexingReport = {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    vocabulary: {
      en: reports.reduce((sum, { vocabulary }) => sum + vocabulary.en, 0),
      vi: reports.reduce((sum, { vocabulary }) => sum + vocabulary.vi, 0),
    },
    // Of the parts in order the first that has one.
    firstOf: Object.assign({}, ...reports.map(({ firstOf }) => firstOf).reverse()),
    strayBraces: [...strays],
  };
  return {
    tokens: tokens.filter((token) => !strays.has(token)),
    errors: parts.flatMap(({ errors }) => errors),
    hidden: parts.flatMap(({ hidden }) => hidden),
    report,
  };
}

const kinds = new Set(keywordFamilies.kinds?.map(({ en }) => en));

function isKind(keyword: string): boolean {
  return kinds.has(keyword);
}
