import { placeOf } from '@rplan/syntax';
import type { Text } from '@rplan/syntax/ast';
import { isChunk } from '@rplan/syntax/ast';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type TypedMark = { mark: string };

/** A heading or point that begins with a number or letter of its own: the tool counts it, so that it is printed with two. */
export const typedMark = defineRule<TypedMark>({
  code: 'RP-DOC-020',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Số thứ tự gõ tay', en: 'A number typed by hand' },
  message: {
    vi: ({ mark }) =>
      `Công cụ tự đánh số nên “${mark}” sẽ in hai lần: xóa ở đây; muốn giữ đúng số này thì ghi: số "${mark}".`,
    en: ({ mark }) =>
      `The tool counts this itself, so that “${mark}” is printed beside its own: delete it; to keep this very mark write: number "${mark}".`,
  },
  on: {
    Section: ({ title }, context) => look(title, context),
    Task: ({ text }, context) => look(text, context),
    Finding: ({ text }, context) => look(text, context),
  },
  examples: {
    failing:
      'thông báo T "Thông báo" { mục "«I.» MỤC TIÊU" { ý "«a)» Một."  ý "«1.2.» Hai." }  nhiệm vụ N "«1.» Rà soát." { chủ trì "các phòng"  thời hạn thường xuyên } }',
    passing:
      'thông báo T "Thông báo" { mục số "I." "MỤC TIÊU" { ý "2.500 hồ sơ trễ hạn."  ý "30/6 là hạn."  ý "TTHC: Rà soát." } }',
  },
});

function look(text: Text | undefined, { report }: RuleContext<TypedMark>): void {
  const [first] = text?.parts ?? [];
  if (!isChunk(first) || !first.text) return;
  const [typed = '', space = '', mark = ''] = MARK.exec(first.text) ?? [];
  if (typed === '') return;
  const { file, start } = placeOf(first);
  const from = start + space.length;
  report({ at: { file, start: from, end: from + mark.length }, data: { mark } });
}

/** `I.`, `1.`, `1.2.`, `a)`, `a.` with a space behind. */
const MARK = /^(\s*)([IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])(?=\s)/u;
