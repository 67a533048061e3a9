import { placeOf } from '@rplan/syntax';
import type { Text } from '@rplan/syntax/ast';
import { isChunk } from '@rplan/syntax/ast';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type TypedMark = { mark: string };

/** A heading or point that begins with a number or letter of its own: the tool counts it, so that it is printed with two. */
export const rule = defineRule<TypedMark>({
  code: 'RP-DOC-020',
  severity: 'warning',
  title: { vi: 'Số thứ tự gõ tay', en: 'A number typed by hand' },
  message: {
    vi: ({ mark }) =>
      `Công cụ tự đánh số nên “${mark}” sẽ in hai lần: xóa ở đây; muốn giữ đúng số này thì ghi: số "${mark}".`,
    en: ({ mark }) =>
      `The tool counts this itself, so that “${mark}” is printed beside its own: delete it; to keep this very mark write: number "${mark}".`,
  },
  page: {
    why: {
      vi: 'Công cụ tự đánh số theo Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, mục II.6); số gõ tay sẽ in thành hai số. Thường do dán từ Word.',
      en: 'The tool numbers as Decree 30/2020/NĐ-CP has it (Appendix I, Part I, section II.6); a typed number is printed beside it. Most often the text was pasted from Word.',
    },
    whatToDo: {
      vi: 'Xóa số gõ tay (có gợi ý sửa), hoặc ghi: số "I." nếu phải giữ đúng số đó.',
      en: 'Delete the typed number (a fix does it), or write: number "I." to keep it.',
    },
    limits: {
      vi: 'Chỉ xét đầu tiêu đề, ý, nhiệm vụ, tồn tại. Số có từ ngay sau dấu chấm (2.500) không bị báo.',
      en: 'Only the beginning of headings, points, tasks and findings is looked at; 2.500 is a number.',
    },
  },
  readsProse: true,
  on: {
    Section: ({ title }, context) => look(title, context),
    Task: ({ text }, context) => look(text, context),
    Finding: ({ text }, context) => look(text, context),
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

/** `I.`, `1.`, `1.2.`, `a)`, `a.` with a space after. */
const MARK = /^(\s*)([IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])(?=\s)/u;
