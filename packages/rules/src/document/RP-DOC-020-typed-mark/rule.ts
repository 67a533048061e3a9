import { placeOf, plainText } from '@rplan/syntax';
import type { Text } from '@rplan/syntax/ast';
import { isChunk } from '@rplan/syntax/ast';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { type Marked, typedMark } from '../typed-marks.js';

type TypedMark = { mark: string; kind: Marked };

const NUMBERED: ReadonlySet<Marked> = new Set(['section', 'task', 'finding', 'appendix']);

/** A heading or point that begins with a number or letter of its own: the tool counts it, so that it is printed with two. */
export const rule = defineRule<TypedMark>({
  code: 'RP-DOC-020',
  severity: 'warning',
  title: { vi: 'Số thứ tự gõ tay', en: 'A number typed by hand' },
  message: {
    vi: ({ mark, kind }) =>
      NUMBERED.has(kind)
        ? `Công cụ tự đánh số nên “${mark}” sẽ in cạnh số của công cụ: xóa ở đây; muốn giữ đúng số này thì ghi: số "${mark}".`
        : `Công cụ tự in dấu đầu dòng nên “${mark}” sẽ in thành hai dấu: xóa ở đây.`,
    en: ({ mark, kind }) =>
      NUMBERED.has(kind)
        ? `The tool counts this itself, so that “${mark}” is printed beside its own: delete it; to keep this very mark write: number "${mark}".`
        : `The tool prints a mark of its own here, so that “${mark}” is printed beside it: delete it.`,
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
      vi: 'Chỉ xét đầu tiêu đề, ý, nhiệm vụ, tồn tại, phụ lục, gạch đầu dòng. Số có từ ngay sau dấu chấm (2.500), câu tự đếm bên trong ((1) …, (2) …) không bị báo.',
      en: 'Only the beginning of headings, points, tasks, findings, appendices and lines with dashes is looked at; 2.500 is a number, and a sentence may count by itself: (1) …, (2) ….',
    },
  },
  readsProse: true,
  on: {
    Section: ({ title, mark, heading }, context) => look(title, 'section', mark ?? heading, context),
    Task: ({ text, mark, heading }, context) => look(text, 'task', mark ?? heading, context),
    Finding: ({ text, mark, heading }, context) => look(text, 'finding', mark ?? heading, context),
    Appendix: ({ title, mark }, context) => look(title, 'appendix', mark, context),
    Paragraphs: ({ role, text }, context) => {
      if (role === 'bullet') look(text, 'bullet', undefined, context);
    },
    // Several are printed as a list with dashes.
    TextList: ({ texts }, context) => {
      for (const text of texts.length > 1 ? texts : []) look(text, 'line', undefined, context);
    },
  },
});

function look(
  text: Text | undefined,
  kind: Marked,
  own: Text | string | undefined,
  { report }: RuleContext<TypedMark>,
): void {
  // An empty mark of its own says that the tool shall print none.
  const said = typeof own === 'object' ? plainText(own) : own;
  if (said !== undefined && said.trim() === '') return;
  const [first] = text?.parts ?? [];
  if (!isChunk(first) || !first.text) return;
  const { file, start } = placeOf(first);
  for (const { at, line } of linesOf(first.text, kind)) {
    const typed = typedMark(line, kind);
    if (!typed) continue;
    const from = start + at + typed.at;
    report({ at: { file, start: from, end: from + typed.mark.length }, data: { mark: typed.mark, kind } });
  }
}

/** Each paragraph under dashes has a dash of its own; of the others the first has the mark. */
function linesOf(text: string, kind: Marked): { at: number; line: string }[] {
  const lines: { at: number; line: string }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ at, line });
    at += line.length + 1;
  }
  const filled = lines.filter(({ line }) => line.trim() !== '');
  return kind === 'bullet' ? filled : filled.slice(0, 1);
}
