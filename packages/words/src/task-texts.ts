import type { TaskText } from '@rplan/model';

/** What is told of a task in words, as offices head it: over a column, and before a line. */
export const taskTextHeadings: Readonly<Record<TaskText, string>> = {
  deliverable: 'Sản phẩm',
  proof: 'Tài liệu kiểm chứng',
  resources: 'Kinh phí',
};
