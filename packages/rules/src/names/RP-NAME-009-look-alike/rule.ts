import { membersOf } from '@rplan/meaning';
import { otherTonePlacement, placeOf } from '@rplan/syntax';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** Two names that differ only in where a tone mark stands (`HÒA-BÌNH`, `HOÀ-BÌNH`): readers see one, the program two. */
export const rule = defineRule<{ name: string; other: string }>({
  code: 'RP-NAME-009',
  severity: 'warning',
  title: { vi: 'Hai tên chỉ khác chỗ đặt dấu thanh', en: 'Two names that differ in the place of a tone mark' },
  message: {
    vi: ({ name, other }) =>
      `“${name}” chỉ khác “${other}” ở chỗ đặt dấu thanh. Dùng một cách viết, hoặc đặt tên khác hẳn.`,
    en: ({ name, other }) =>
      `“${name}” differs from “${other}” only in where the tone mark stands. Write it one way, or choose another name.`,
  },
  page: {
    why: {
      vi: '“HÒA” và “HOÀ” nhìn như một nhưng máy coi là hai tên; chỗ đặt dấu thanh không có quy định, mỗi bộ gõ đặt một khác.',
      en: '“HÒA” and “HOÀ” look the same and are two names to a program; where the mark stands is not regulated, and keyboards differ.',
    },
    whatToDo: {
      vi: 'Dùng một cách viết, hoặc đặt tên khác hẳn.',
      en: 'Write it one way, or choose another name.',
    },
    limits: {
      vi: 'Tên có nhiều hơn bốn âm tiết như vậy không được xét hết.',
      en: 'Names with more than four such syllables are not looked at in full.',
    },
  },
  on: {
    Model(model, { declarations, report }) {
      for (const statement of model.statements) {
        if (!('name' in statement) || !statement.name) continue;
        compare(statement, statement.name, (other) => declarations(other)[0], report);
      }
    },
    AuthoredDocument(document, { declarations, report }) {
      const table = membersOf(document);
      for (const [name, [node]] of table)
        if (node) compare(node, name, (other) => table.get(other)?.[0] ?? declarations(other)[0], report);
    },
  },
});

/** Of the two the one with the mark on the glide, the newer habit, stays: each pair is reported once. */
function compare(
  node: AstNode,
  name: string,
  find: (name: string) => AstNode | undefined,
  report: (problem: { at: ReturnType<typeof placeOf>; data: { name: string; other: string }; related: never }) => void,
): void {
  for (const other of otherSpellings(name.normalize('NFC'))) {
    const twin = find(other);
    if (!twin || twin === node || other < name.normalize('NFC')) continue;
    const related = [{ place: placeOf(twin, 'name'), message: { vi: 'Tên kia ở đây', en: 'The other name' } }] as never;
    report({ at: placeOf(node, 'name'), data: { name, other }, related });
  }
}

/** Few names have more syllables than this with two placements, and every one of them doubles the spellings. */
const MOST_SYLLABLES = 4;

/** The same name with tone marks in other places. */
function otherSpellings(name: string): string[] {
  if (!/[oòóõỏọuùúũủụ]\p{L}/iu.test(name)) return [];
  const parts = name.split(/([-_])/);
  let spellings = [''];
  let doubled = 0;
  for (const part of parts) {
    const moved = doubled < MOST_SYLLABLES ? inOtherPlace(part) : undefined;
    if (moved !== undefined) doubled++;
    const forms = moved === undefined ? [part] : [part, moved];
    spellings = spellings.flatMap((start) => forms.map((form) => start + form));
  }
  return spellings.filter((spelling) => spelling !== name);
}

function inOtherPlace(syllable: string): string | undefined {
  const moved = otherTonePlacement(syllable.toLocaleLowerCase('vi'));
  if (moved === undefined) return undefined;
  return [...moved]
    .map((letter, index) => (isCapital(syllable.charAt(index)) ? letter.toLocaleUpperCase('vi') : letter))
    .join('');
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLocaleLowerCase('vi');
}
