import rows from './words.json';

/** One row of the words of deadlines: `vi` and `en` are what is written, the others are read as well. */
export interface PhraseWord {
  readonly en: string;
  readonly vi: string;
  readonly viAlso?: readonly string[];
  /** English forms for other positions: `days` after a number. */
  readonly enByPosition?: readonly string[];
  readonly meaning?: { readonly vi: string; readonly en: string };
  readonly where?: string;
  readonly example?: { readonly vi: string; readonly en: string };
}

/** The words of deadlines, in the order of the reference documentation. */
export const phraseWords: readonly PhraseWord[] = rows;

/** The spellings of a row as syllables, the longest first. */
const spellingsByRow = new Map(
  phraseWords.map((row) => [
    row.en,
    [row.vi, ...(row.viAlso ?? []), row.en, ...(row.enByPosition ?? [])]
      .map((spelling) => ({ text: spelling.normalize('NFC'), syllables: spelling.normalize('NFC').split(' ') }))
      .sort((a, b) => b.syllables.length - a.syllables.length),
  ]),
);

/** The row of that English name, and the ways to write it. */
export function spellingsOf(en: string): readonly { readonly text: string; readonly syllables: readonly string[] }[] {
  const found = spellingsByRow.get(en);
  if (!found) throw new Error(`No word of deadlines is called '${en}'.`);
  return found;
}

const rowsByName = new Map(phraseWords.map((row) => [row.en, row]));

export function phraseWord(en: string): PhraseWord | undefined {
  return rowsByName.get(en);
}

/** A syllable in small letters, composed; where two schools of spelling differ, the one of the table. */
export function folded(syllable: string): string {
  const small = syllable.normalize('NFC').toLocaleLowerCase('vi');
  return OTHER_SPELLINGS.get(small) ?? small;
}

const OTHER_SPELLINGS = new Map([
  ['quí', 'quý'],
  ['kì', 'kỳ'],
  ['uỷ', 'ủy'],
  ['kí', 'ký'],
]);
