import type { Link, TextPart } from '../generated/ast.js';
import { isLink } from '../generated/ast.js';

/**
 * The parts of a text once escapes are gone: runs of characters, `*` marks, line breaks, ends of lines, links. Offsets are
 * those of the file.
 */
export type Fragment = { readonly start: number; readonly end: number } & (
  | { readonly type: 'run'; readonly text: string; readonly escaped: boolean }
  | { readonly type: 'star' | 'break' | 'line-end' }
  | { readonly type: 'link'; readonly link: Link }
);

/** Takes the escapes out of a text: `\"` `\{` `\}` `\*` `\\` are the sign itself, `\n` is a line break in the paragraph. */
export function fragmentsOf(parts: readonly TextPart[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const part of parts) {
    const start = part.$cstNode?.offset ?? 0;
    if (isLink(part)) fragments.push({ type: 'link', link: part, start, end: part.$cstNode?.end ?? start });
    else pushRuns(fragments, part.text ?? part.lost ?? '', start);
  }
  return fragments;
}

const SPECIAL = /\\[^\r\n]?|\*|\r?\n|\r/g;
const ESCAPABLE = new Set(['"', '{', '}', '*', '\\', '-', '+']);

function pushRuns(fragments: Fragment[], raw: string, offset: number): void {
  let at = 0;
  for (const { 0: sign, index } of raw.matchAll(SPECIAL)) {
    if (index > at) fragments.push(run(raw.slice(at, index), offset + at));
    at = index + sign.length;
    fragments.push(special(sign, offset + index));
  }
  if (at < raw.length) fragments.push(run(raw.slice(at), offset + at));
}

function run(text: string, start: number): Fragment {
  return { type: 'run', text: withoutControls(text), escaped: false, start, end: start + text.length };
}

/** Signs that end a line or a page elsewhere are the blank they stand for; what else controls a machine is no part of words. Both are reported. */
function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(/[\v\f\u0085\u2028\u2029]/gu, ' ').replace(/[^\P{Cc}\t]/gu, '') : text;
}

const CONTROLS = /[^\P{Cc}\t]|[\u2028\u2029]/u;

function special(sign: string, start: number): Fragment {
  const place = { start, end: start + sign.length };
  if (sign === '*') return { type: 'star', ...place };
  if (!sign.startsWith('\\')) return { type: 'line-end', ...place };
  const escaped = sign.slice(1);
  if (escaped === 'n') return { type: 'break', ...place };
  return { type: 'run', text: ESCAPABLE.has(escaped) ? escaped : sign, escaped: true, ...place };
}

/** The fragments of a line without the spaces at both ends. */
export function trimFragments(fragments: readonly Fragment[]): Fragment[] {
  const trimmed = [...fragments];
  for (let first = trimmed[0]; first?.type === 'run' && !first.escaped; first = trimmed[0]) {
    const text = first.text.trimStart();
    if (text === first.text) break;
    if (text === '') trimmed.shift();
    else trimmed[0] = { ...first, text, start: first.end - text.length };
  }
  for (let last = trimmed.at(-1); last?.type === 'run' && !last.escaped; last = trimmed.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) break;
    if (text === '') trimmed.pop();
    else trimmed[trimmed.length - 1] = { ...last, text, end: last.start + text.length };
  }
  return trimmed;
}
