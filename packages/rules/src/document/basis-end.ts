import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { Text } from '@rplan/syntax/ast';
import { isBasis, isComponentParties } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/**
 * A căn cứ whose author ended it with another mark than the layout has: a semicolon, and a stop after the last (Decree 30/2020, PL I, P1,
 * II.6.a). Where the author wrote no mark the tool prints the right one.
 */
export const basisEnd = defineRule<{ written: string; wanted: ';' | '.' }>({
  code: 'RP-DOC-012',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Dấu kết thúc căn cứ', en: 'The mark that ends a căn cứ' },
  message: {
    vi: ({ written, wanted }) =>
      `${wanted === '.' ? 'Căn cứ cuối cùng' : 'Căn cứ'} kết thúc bằng “${wanted}”, không phải “${written}”.`,
    en: ({ written, wanted }) =>
      `${wanted === '.' ? 'The last căn cứ' : 'A căn cứ'} ends with “${wanted}”, not “${written}”.`,
  },
  on: {
    AuthoredDocument({ items }, { report }) {
      const isLine = (item: (typeof items)[number]) =>
        isBasis(item) || (isComponentParties(item) && item.component === 'proposed by');
      const last = items.findLast(isLine);
      for (const item of items) {
        if (!isBasis(item) || !item.text) continue;
        const wanted = item === last ? '.' : ';';
        const mark = markAtEnd(item.text);
        if (mark && mark.written !== wanted) report({ at: mark.place, data: { written: mark.written, wanted } });
      }
    },
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B«;»" }',
    passing: 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B" }',
  },
});

/** The mark in front of the closing quotation marks. */
function markAtEnd(text: Text): { readonly written: string; readonly place: Place } | undefined {
  const { file, start } = placeOf(text);
  const found = /([.;,:])\s*"{1,3}$/.exec(text.$cstNode?.text ?? '');
  if (!found?.[1]) return undefined;
  const at = start + found.index;
  return { written: found[1], place: { file, start: at, end: at + 1 } };
}
