import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { Text } from '@rplan/syntax/ast';
import { isBasis, isComponentParties } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * A căn cứ whose author ended it with another mark than the layout has: a semicolon, and a stop after the last (Decree 30/2020, PL I, P1,
 * II.6.a). Where the author wrote no mark the tool prints the right one.
 */
export const rule = defineRule<{ written: string; wanted: ';' | '.' }>({
  code: 'RP-DOC-012',
  severity: 'warning',
  title: { vi: 'Dấu kết thúc căn cứ', en: 'The mark that ends a căn cứ' },
  message: {
    vi: ({ written, wanted }) =>
      `${wanted === '.' ? 'Căn cứ cuối cùng' : 'Căn cứ'} kết thúc bằng “${wanted}”, không phải “${written}”.`,
    en: ({ written, wanted }) =>
      `${wanted === '.' ? 'The last căn cứ' : 'A căn cứ'} ends with “${wanted}”, not “${written}”.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a: mỗi căn cứ một dòng, kết thúc bằng dấu chấm phẩy; căn cứ cuối cùng kết thúc bằng dấu chấm. Nhiều mẫu cũ dùng dấu phẩy.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.6.a: each căn cứ ends with a semicolon, the last with a full stop. Older models have a comma.',
    },
    whatToDo: {
      vi: 'Xóa dấu để công cụ tự thêm, hoặc dùng dấu nêu trong thông báo.',
      en: 'Delete the mark and let the tool add it, or use the one of the message.',
    },
    limits: {
      vi: 'Căn cứ không có dấu cuối không bị báo: công cụ in đúng dấu.',
      en: 'A căn cứ without a mark is right: the tool prints it.',
    },
  },
  readsProse: true,
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
});

/** The mark in front of the closing quotation marks. */
function markAtEnd(text: Text): { readonly written: string; readonly place: Place } | undefined {
  const { file, start } = placeOf(text);
  const found = /([.;,:])\s*"{1,3}$/.exec(text.$cstNode?.text ?? '');
  if (!found?.[1]) return undefined;
  const at = start + found.index;
  return { written: found[1], place: { file, start: at, end: at + 1 } };
}
