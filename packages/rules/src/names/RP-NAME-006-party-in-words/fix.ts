import { declarationsOf } from '@rplan/meaning';
import type { Diagnostic } from '../../diagnostic.js';
import { declaration, directoryOf } from '../../fixes/directory.js';
import { type Fix, type FixContext, type RuleFix, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: declareParty };

/** Words in the place of a party: a unit of that name in the directory, and its name here. */
function declareParty(problem: Diagnostic, context: FixContext): Fix[] {
  const words = textOf(problem, 'words');
  if (!words || /["\\{}]/.test(words)) return [];
  const name = freeAcronym(words, context);
  return [
    {
      title: { vi: `Khai báo “${words}” trong danh bạ`, en: `Declare “${words}” in the directory` },
      edits: [declaration(directoryOf(context), name, words, context), { place: problem.place, text: name }],
      preferred: false,
    },
  ];
}

/** The first letters of the words, as offices shorten names; with a number where that name is taken. */
function freeAcronym(words: string, { language, file }: FixContext): string {
  const initials = words
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toLocaleUpperCase('vi')))
    .join('');
  const stem = /^\p{L}/u.test(initials) ? initials : `ĐV${initials}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (declarationsOf(language, file, name).length === 0) return name;
  }
}
