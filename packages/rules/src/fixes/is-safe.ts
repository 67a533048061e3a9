import { isSameWord, keywords, spellings } from '@rplan/syntax';
import type { Diagnostic } from '../diagnostic.js';
import type { Fix, RuleFix } from './fix.js';

/** Whether a fix may be applied without anyone looking at it, by what its rule says of its fixes. */
export function isSafeInBulk({ safety }: RuleFix, { data }: Diagnostic, { preferred, edits }: Fix): boolean {
  if (!preferred || safety === 'look') return false;
  if (safety === 'safe') return true;
  const written = typeof data.name === 'string' ? data.name : data.found;
  return typeof written === 'string' && edits.every(({ text }) => isSameText(written, text));
}

/** Whether only what makes no other word changes; a keyword may lose its capitals, for no two differ in them. */
function isSameText(written: string, meant: string): boolean {
  return (meant === '"' && CURLY.test(written)) || isSameWord(written, meant, isKeyword.has(meant));
}

const CURLY = /^[“”„«»]$/u;
const isKeyword = new Set(keywords.flatMap(spellings).map(({ text }) => text));
