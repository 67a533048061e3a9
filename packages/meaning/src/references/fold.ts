import { onceEach } from '@rplan/syntax';
import type { AstNode } from 'langium';
import type { NameTable } from './members.js';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** A tone on the first of `oa`, `oe`, `uy` where the syllable ends: the older way to write what others put on the second. */
const OLDER_TONE = new RegExp(`([oO])([${TONES}])([aAeE])(?!\\p{L})|(?<![qQ])([uU])([${TONES}])([yY])(?!\\p{L})`, 'gu');

/** What two spellings of one name have in common: `NC₁` and `NC1`, `HÒA` and `HOÀ`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(OLDER_TONE, (_, o, oTone, oNext, u, uTone, uNext) => (o ? o + oNext + oTone : u + uNext + uTone))
    .normalize('NFC');
}

/** A table by folded names, made once where a name was not found as written. */
export const foldedTable = onceEach((table: NameTable): NameTable => {
  const made = new Map<string, AstNode[]>();
  for (const [name, nodes] of table) made.set(foldName(name), [...(made.get(foldName(name)) ?? []), ...nodes]);
  return made;
});
