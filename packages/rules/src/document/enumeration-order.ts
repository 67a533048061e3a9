import { placeOf, plainText } from '@rplan/syntax';
import type { Section } from '@rplan/syntax/ast';
import { isSection } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** A letter the author gave that is not the next of the Vietnamese order, in which đ follows d (Decree 30, PL I, P1, II.6.d). */
export const enumerationOrder = defineRule<{ written: string; expected: string }>({
  code: 'RP-DOC-006',
  family: 'document',
  severity: 'information',
  title: { vi: 'Thứ tự chữ cái', en: 'Letters out of order' },
  message: {
    vi: ({ written, expected }) => `Mục này đánh “${written}”; theo thứ tự a, b, c, d, đ, e phải là “${expected}”.`,
    en: ({ written, expected }) =>
      `This item is lettered “${written}”; in the order a, b, c, d, đ, e it would be “${expected}”.`,
  },
  on: {
    Section(section, { report }) {
      const mark = section.mark && plainText(section.mark);
      const match = mark ? /^(\p{Ll})([.)])$/u.exec(mark) : null;
      if (!match || !section.mark) return;
      const expected = LETTERS[siblings(section).indexOf(section)];
      if (expected && expected !== match[1])
        report({ at: placeOf(section, 'mark'), data: { written: mark ?? '', expected: `${expected}${match[2]}` } });
    },
  },
  examples: {
    failing:
      'báo cáo B "Báo cáo" {\n  đánh số "a."\n  mục "Một" { }\n  mục "Hai" { }\n  mục "Ba" { }\n  mục "Bốn" { }\n  mục số «"e."» "Năm" { }\n}',
    passing: 'báo cáo B "Báo cáo" {\n  đánh số "a."\n  mục "Một" { }\n  mục số "b." "Hai" { }\n}',
  },
});

function siblings(section: Section): Section[] {
  const items: readonly { $type: string }[] = 'items' in section.$container ? section.$container.items : [];
  return items.filter(isSection);
}
