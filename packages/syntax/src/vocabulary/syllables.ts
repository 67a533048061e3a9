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

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh yt o oc oi om on ong ooc oong op ot oa oac oach oai oam
   oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut
   uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc
   ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);

/** Whether this can be said as one syllable of Vietnamese, in small letters with all of its marks; few of those that can are no word. */
export function isSyllable(word: string): boolean {
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  return (
    RHYMES.has(letters) || ONSETS.some((onset) => letters.startsWith(onset) && RHYMES.has(letters.slice(onset.length)))
  );
}
