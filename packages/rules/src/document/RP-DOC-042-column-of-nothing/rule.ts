import { placeOf, spell } from '@rplan/syntax';
import type { ColumnContent, TableRows } from '@rplan/syntax/ast';
import { isTable } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A column that nothing can fill in a table of such rows: points of a task, a lead of a score. */
export const rule = defineRule<{ column: ColumnContent; rows: TableRows }>({
  code: 'RP-DOC-042',
  severity: 'warning',
  title: { vi: 'Cột luôn trống', en: 'A column that stays empty' },
  message: {
    vi: ({ column, rows }) =>
      `Bảng ${spell(rows, 'vi')} không có gì để ghi vào cột “${spell(column, 'vi')}”: cột này luôn trống. Bỏ cột, hoặc dùng bảng khác.`,
    en: ({ column, rows }) =>
      `A table of ${spell(rows, 'en')} has nothing for the column “${spell(column, 'en')}”, which stays empty. Take it away, or use another table.`,
  },
  page: {
    why: {
      vi: 'Cột không bao giờ có nội dung in ra trống ở mọi dòng, người đọc tưởng đơn vị không báo cáo.',
      en: 'A column that can hold nothing is printed empty in every row, and readers take it for work that nobody reported.',
    },
    whatToDo: {
      vi: 'Bỏ cột, hoặc đổi bảng: điểm, hạng ở bảng điểm; nguyên nhân ở bảng tồn tại; trạng thái, kết quả đạt được ở bảng nhiệm vụ, bảng tiến độ.',
      en: 'Take the column away or change the table: points and ranks stand in tables of points, causes in those of findings, statuses and counts in those of tasks and progress.',
    },
    limits: {
      vi: 'Chỉ xét loại cột, không xét từng dòng có dữ liệu hay không.',
      en: 'Only the kind of column is looked at, not whether any row has data.',
    },
  },
  on: {
    Column(column, { report }) {
      const table = column.$container.$container;
      const content = column.content as ColumnContent | undefined;
      if (!isTable(table) || !table.rows || !content || content === 'content') return;
      if (!EMPTY[table.rows].has(content)) return;
      report({ at: placeOf(column, 'content'), data: { column: content, rows: table.rows } });
    },
  },
});

const OF_RESULTS = ['maximum', 'points', 'rank'] as const;
const OF_TASKS = [
  ...(['task', 'lead', 'joint lead', 'implementer', 'support', 'monitor', 'responsible', 'due'] as const),
  ...(['reported result', 'reason', 'days late'] as const),
  ...(['deliverable', 'proof', 'resources', 'recovers', 'status', 'achieved', 'remark', 'basis', 'target'] as const),
] as const;
const OF_FINDINGS = ['finding', 'fixes', 'cause'] as const;

/** What the rows of a table never have. */
const EMPTY: Readonly<Record<TableRows, ReadonlySet<ColumnContent>>> = {
  task: new Set([...OF_RESULTS, 'cause', 'deducts']),
  progress: new Set([...OF_RESULTS, 'cause', 'deducts']),
  target: new Set([...OF_RESULTS, 'cause', 'deducts']),
  finding: new Set([...OF_RESULTS, ...OF_TASKS]),
  points: new Set([...OF_TASKS.filter((content) => content !== 'achieved'), ...OF_FINDINGS, 'recovers']),
};
