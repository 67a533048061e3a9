import { fold } from '@rplan/syntax';
import type { Fix } from '../fixes/fix.js';
import type { Diagnostic } from '../rule.js';

/**
 * Whether a preferred fix may be applied without anyone looking at it. In an editor somebody reads what a key changes; in bulk only a
 * change that cannot alter what is meant is safe: capitals, marks and spaces of a known word, a sign that has no meaning where it stands.
 */
export function isSafeInBulk({ code, data }: Diagnostic, { preferred, edits }: Fix): boolean {
  if (!preferred) return false;
  if (!SPELLED_OTHERWISE.has(code)) return HARMLESS.has(code);
  const written = typeof data.name === 'string' ? data.name : data.found;
  return typeof written === 'string' && edits.every(({ text }) => sameLetters(written, text));
}

/** Fixes of these replace a word by the one it looks like: safe where the letters are the same. */
const SPELLED_OTHERWISE = new Set(['RP-SYNTAX-001', 'RP-SYNTAX-002', 'RP-NAME-001']);
/** What these take away means nothing where it stands. */
const HARMLESS = new Set(['RP-SYNTAX-008', 'RP-IGNORE-001']);

function sameLetters(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
