import { rplanLexer } from '../lexer/rplan-lexer.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { Lexeme } from './lexeme.js';
import { isComment } from './lexeme.js';
import { withoutEndSpace } from './line-space.js';

/**
 * Whether a formatted text says what was meant to be written: the same tokens and the same comments, each in order. A last
 * guard: formatting that would lose or join something is refused instead.
 */
export function saysTheSame(lexemes: readonly Lexeme[], formatted: string, vocabulary: Vocabulary): boolean {
  const { tokens, hidden, errors } = rplanLexer().tokenize(formatted);
  if (errors.length > 0) return false;
  const comments = hidden.map(({ image }) => comparableComment(image));
  return (
    sameItems(
      comparableTokens(
        lexemes.filter((lexeme) => !isComment(lexeme)).map(({ type, written }) => [type, written[vocabulary]]),
      ),
      comparableTokens(tokens.map(({ tokenType, image }) => [tokenType.name, image])),
    ) &&
    sameItems(
      lexemes.filter(isComment).map(({ written }) => comparableComment(written.vi)),
      comments,
    )
  );
}

type Read = readonly [type: string, text: string];

/** Inside `"""` the spaces around line ends, and empty lines next to the fences, do not count. */
function comparableTokens(tokens: readonly Read[]): string[] {
  return tokens.flatMap(([type, text], index) => {
    if (type !== 'TEXT_BLOCK') return `${type} ${text}`;
    let words = withoutLineSpace(text);
    if (tokens[index - 1]?.[0] === 'BLOCK_OPEN') words = words.trimStart();
    if (tokens[index + 1]?.[0] === 'BLOCK_CLOSE') words = words.trimEnd();
    return words === '' ? [] : `${type} ${words}`;
  });
}

/** Lines without the spaces at their ends, and without those that have nothing else. */
function withoutLineSpace(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === last ? line : withoutEndSpace(line)))
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join('\n');
}

function comparableComment(text: string): string {
  return text.replace(/\s+/g, ' ').trimEnd();
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
