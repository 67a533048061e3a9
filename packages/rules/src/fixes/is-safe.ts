import { fold } from '@rplan/syntax';
import type { Diagnostic } from '../diagnostic.js';
import type { Fix, RuleFix } from './fix.js';

/** Whether a fix may be applied without anyone looking at it, by what its rule says of its fixes. */
export function isSafeInBulk({ safety }: RuleFix, { data }: Diagnostic, { preferred, edits }: Fix): boolean {
  if (!preferred || safety === 'look') return false;
  if (safety === 'safe') return true;
  const written = typeof data.name === 'string' ? data.name : data.found;
  return typeof written === 'string' && edits.every(({ text }) => bare(written) === bare(text));
}

/** Without capitals, marks and spaces. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
