import { documentAbove, rowsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isAbout, isColumns, isGather, isOrder, isResponsibility } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A table that gathers and finds nothing: only its head would be printed. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-DOC-022',
  severity: 'warning',
  title: { vi: 'Bảng không có dòng nào', en: 'A table without rows' },
  message: {
    vi: () =>
      'Bảng này không lấy được dòng nào, khi in chỉ có “Không có”. Kiểm tra “của”, đơn vị và tiêu chí nêu trong bảng.',
    en: () =>
      'This table gathers no row, and only “Không có” is printed. Check “of” and the parties and criteria that it names.',
  },
  page: {
    why: {
      vi: 'Bảng gom theo mục, văn bản, đơn vị mà không có nhiệm vụ nào khớp thì chỉ in “Không có”.',
      en: 'A table that gathers by section, document or party and matches no task prints “Không có” alone.',
    },
    whatToDo: {
      vi: 'Sửa nơi lấy (“của …”) hoặc điều kiện (chủ trì, về), hoặc bỏ bảng.',
      en: 'Correct where it gathers from, or what it asks for, or take it away.',
    },
    limits: {
      vi: 'Chỉ xét bảng nhiệm vụ, tồn tại, tiến độ; bảng hỏi về tình trạng, thời hạn (quá hạn, chưa báo cáo) được phép không có dòng nào.',
      en: 'Only tables of tasks, findings and progress; one that asks for a state or a deadline (overdue, not reported) may have no row.',
    },
  },
  on: {
    Table(table, context) {
      const { rows } = table;
      if (rows !== 'task' && rows !== 'finding' && rows !== 'progress') return;
      // What else stands inside are rows of its own.
      const settings = table.items.every(
        (item) => isColumns(item) || isGather(item) || isOrder(item) || isResponsibility(item) || isAbout(item),
      );
      const document = documentAbove(table);
      // That nothing is late is what such a table may have to say.
      if (!document || !settings) return;
      const sources = table.items.filter(isGather).flatMap(({ sources }) => sources);
      // What is not found is reported, and hides how many rows it has.
      if (sources.some(({ ref }) => ref === undefined)) return;
      const rowsFound = rowsOf(table, document, (other) => context.standingOf(document, other));
      if (rowsFound.length === 0) context.report({ at: placeOf(table, 'rows'), data: {} });
    },
  },
});
