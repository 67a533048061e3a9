import type { IToken } from '../../lexer/token.js';

/** A `}` that is missing: the block it would close, and the token it would stand before (`tokens.length` at the end). */
interface MissingBrace {
  readonly opener: IToken;
  readonly before: number;
}

export interface BraceBalance {
  /** Closing braces less opening ones; above zero there are too many. */
  readonly surplus: number;
  readonly missing: readonly MissingBrace[];
  /** Known only where indentation shows them. */
  readonly stray: readonly IToken[];
}

const BALANCED: BraceBalance = { surplus: 0, missing: [], stray: [] };

/**
 * Which braces of blocks are missing or too many. Braces mean what they say as long as they balance; only where they do not,
 * the indentation tells which one is at fault, if it explains the difference with as few braces as there are. Where it does
 * not, what is missing is missing at the end of the file.
 */
export function braceBalance(tokens: readonly IToken[]): BraceBalance {
  const braces = blockBraces(tokens);
  const { surplus, lowest, left } = count(braces);
  if (surplus === 0 && lowest === 0) return BALANCED;
  const shown = byIndentation(braces, tokens.length);
  const faults = shown.missing.length + shown.stray.length;
  const explains =
    shown.told && shown.stray.length - shown.missing.length === surplus && faults <= Math.max(Math.abs(surplus), 2);
  if (explains) return { surplus, missing: shown.missing, stray: shown.stray };
  return { surplus, stray: [], missing: left.map(({ token }) => ({ opener: token, before: tokens.length })) };
}

/** Tokens that tell of blocks: the braces, and the first token of each line. */
interface Landmark {
  readonly token: IToken;
  readonly index: number;
  readonly brace: '{' | '}' | undefined;
  /** The column, where the token is the first on its line. */
  readonly indent: number | undefined;
}

/** Braces in texts are other tokens, so that only those of blocks are met; the lines of a text tell nothing. */
function blockBraces(tokens: readonly IToken[]): Landmark[] {
  const landmarks: Landmark[] = [];
  let line = 0;
  let inText = false;
  for (const [index, token] of tokens.entries()) {
    const name = token.tokenType.name;
    const brace = name === '{' || name === '}' ? name : undefined;
    const first = !inText && (token.startLine ?? 0) > line;
    if (first || brace) landmarks.push({ token, index, brace, indent: first ? token.startColumn : undefined });
    if (name === 'LINE_OPEN' || name === 'BLOCK_OPEN') inText = true;
    else if (name === 'LINE_CLOSE' || name === 'BLOCK_CLOSE' || name === 'LINE_END') inText = false;
    line = Math.max(line, token.startLine ?? 0);
  }
  return landmarks;
}

function count(landmarks: readonly Landmark[]): { surplus: number; lowest: number; left: Landmark[] } {
  const left: Landmark[] = [];
  let surplus = 0;
  let lowest = 0;
  for (const landmark of landmarks) {
    if (landmark.brace === '{') {
      left.push(landmark);
      surplus--;
    } else if (landmark.brace === '}') {
      surplus++;
      if (!left.pop()) lowest--;
    }
  }
  return { surplus, lowest, left };
}

interface OpenBlock {
  readonly token: IToken;
  /** The column at which the block's statement begins. */
  readonly indent: number;
}

/** `told`: whether there was a sign for every brace found to be too many, not just no block left to close. */
function byIndentation(
  landmarks: readonly Landmark[],
  end: number,
): { missing: MissingBrace[]; stray: IToken[]; told: boolean } {
  let told = true;
  const missing: MissingBrace[] = [];
  const stray: IToken[] = [];
  const open: OpenBlock[] = [];
  /** The least indented line since the last brace: where the statement of the next block begins. */
  let statement = Number.POSITIVE_INFINITY;
  const closeDownTo = (belongs: (block: OpenBlock) => boolean, before: number) => {
    for (let top = open.at(-1); top && !belongs(top); top = open.at(-1)) {
      missing.push({ opener: top.token, before });
      open.pop();
    }
  };
  for (const [at, { token, index, brace, indent }] of landmarks.entries()) {
    if (indent !== undefined) {
      statement = Math.min(statement, indent);
      if (brace === '}') {
        if (open.some((block) => block.indent === indent)) closeDownTo((block) => block.indent <= indent, index);
      } else closeDownTo((block) => block.indent < indent, index);
    }
    if (brace === '{') {
      open.push({ token, indent: Number.isFinite(statement) ? statement : (open.at(-1)?.indent ?? 1) });
    } else if (brace === '}') {
      const top = open.at(-1);
      const closesEarly = top && indent === undefined && goesOnInside(top, token, landmarks, at);
      if (top && !closesEarly && (indent === undefined || indent <= top.indent)) open.pop();
      else {
        stray.push(token);
        told &&= top !== undefined;
      }
    }
    if (brace) statement = Number.POSITIVE_INFINITY;
  }
  closeDownTo(() => false, end);
  return { missing, stray, told };
}

/** Whether the lines after a brace at the end of a line still are inside the block of an earlier line that it would close. */
function goesOnInside(
  { token: opener, indent }: OpenBlock,
  brace: IToken,
  landmarks: readonly Landmark[],
  at: number,
): boolean {
  if ((opener.startLine ?? 0) >= (brace.startLine ?? 0)) return false;
  for (let next = at + 1; next < landmarks.length; next++) {
    const { indent: column, brace: sign } = landmarks[next] ?? {};
    if (column !== undefined) return column > indent || (sign === '}' && column === indent);
  }
  return false;
}
