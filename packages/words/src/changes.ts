import { dueWords } from './due.js';
import { lines, oneLine } from './lines.js';
import { type Names, partyWords } from './names.js';
import { extensionsOf, sourceWords } from './report-words.js';
import { deliverableWords, targetLines, taskWords } from './task-words.js';
import type { TrackedTask } from './tracked-tasks.js';

const ROLES = [
  ['lead', 'Chủ trì'],
  ['jointLead', 'Đồng chủ trì'],
  ['implementer', 'Đơn vị thực hiện'],
  ['support', 'Phối hợp'],
  ['monitor', 'Theo dõi'],
  ['responsible', 'Phụ trách'],
] as const;

/** What later documents and reports changed in a task: the old words and the new ones, so that the row carries both. */
export function changeWords({ issued, now, current, addedBy }: TrackedTask, names: Names): string {
  if (!current) return '';
  return lines(
    addedBy === undefined ? undefined : `Bổ sung theo ${sourceWords(addedBy, names)}`,
    current.dropped ? 'Đã đưa ra khỏi kế hoạch' : undefined,
    changed('Nội dung', taskWords(issued, names), taskWords(now, names)),
    changed('Thời hạn', dueWords(issued.due), dueWords(now.due)),
    ...ROLES.map(([role, label]) => changed(label, partyWords(issued[role], names), partyWords(now[role], names))),
    changed('Sản phẩm', deliverableWords(issued, names), deliverableWords(now, names)),
    changed('Chỉ tiêu', targetLines(issued, names), targetLines(now, names)),
    ...extensionsOf(issued, names),
  );
}

function changed(label: string, before: string, after: string): string | undefined {
  return before === after ? undefined : `${label}: ${shown(before)} → ${shown(after)}`;
}

function shown(text: string): string {
  return text === '' ? '(không có)' : oneLine(text);
}
