import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { FilePlace, JsonHint } from './problem.js';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; placeOf(path: readonly string[]): FilePlace }
  | { readonly ok: false; readonly place: FilePlace; readonly hint: JsonHint | undefined };

/** No file of ours is deeper, and the parser calls itself once a level. */
const DEEPEST = 100;

/** JSON with the place of each key and value, or the place where it ends to be JSON, which `JSON.parse` tells in its own words only. */
export function readJson(text: string): JsonReading {
  const placeAt = (offset: number): FilePlace => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const tooDeep = offsetOfTooDeep(text);
  if (tooDeep !== undefined) return { ok: false, place: placeAt(tooDeep), hint: undefined };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree) {
    const offset = error?.offset ?? 0;
    return { ok: false, place: placeAt(offset), hint: error && hintOf(error, text) };
  }
  return { ok: true, value: JSON.parse(text), placeOf: (path) => placeAt(offsetOf(tree, path)) };
}

function offsetOfTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  for (let depth = 0; ; ) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return undefined;
    const sign = text.charAt(offset);
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return offset;
  }
}

/** Where the key or the member of a list stands that a path leads to; the beginning of the file where it leads nowhere. */
function offsetOf(tree: Node, path: readonly string[]): number {
  let at: Node | undefined = tree;
  let offset = 0;
  for (const step of path) {
    // Of a key that is given twice the last one counts.
    const member: Node | undefined =
      at?.type === 'object'
        ? at.children?.findLast(({ children }) => children?.[0]?.value === step)
        : at?.children?.[Number(step)];
    if (!member) return 0;
    offset = member.offset;
    at = member.type === 'property' ? member.children?.[1] : member;
  }
  return offset;
}

function hintOf({ error, offset }: ParseError, text: string): JsonHint | undefined {
  if (printParseErrorCode(error) === 'InvalidCommentToken') return 'comment';
  const sign = text.charAt(offset);
  if (sign === '') return 'unfinished';
  if (sign === "'") return 'single-quotes';
  return (sign === '}' || sign === ']') && /,\s*$/.test(text.slice(0, offset)) ? 'comma-before-end' : undefined;
}
