/**
 * Vietnamese syllables as keys. Keywords fold what writers do not see: NFD, and the two placements of the tone mark in
 * open syllables (`hòa`, `hoà`; `ủy`, `uỷ`), neither of which the law prefers.
 */

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const OPEN_GLIDES: readonly (readonly [string, string])[] = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
];

const OLD_TO_NEW = new Map<string, string>();
for (const [glide, vowel] of OPEN_GLIDES) {
  for (const tone of TONES) {
    OLD_TO_NEW.set((glide + tone).normalize('NFC') + vowel, glide + (vowel + tone).normalize('NFC'));
  }
}

/** The syllable with the other placement of its tone mark, or undefined if it has only one. `qu` is a consonant there. */
export function otherTonePlacement(syllable: string): string | undefined {
  const rhyme = syllable.slice(-2);
  if (syllable.at(-3) === 'q') return undefined;
  const moved = OLD_TO_NEW.get(rhyme);
  if (moved !== undefined) return syllable.slice(0, -2) + moved;
  for (const [old, now] of OLD_TO_NEW) if (now === rhyme) return syllable.slice(0, -2) + old;
  return undefined;
}

/** The syllables of a spelling: what stands between its spaces. A comma belongs to the syllable after it: `nhiệm vụ, giải pháp`. */
export function syllablesOf(spelling: string): string[] {
  return spelling
    .normalize('NFC')
    .replace(/\s*,\s*/g, ' ,')
    .split(/\s+/);
}
