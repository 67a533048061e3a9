import type { Due } from '@rplan/model';
import type { Names, TrackedTask } from '@rplan/words';
import {
  criterionWords,
  deliverableWords,
  documentWords,
  dueWords,
  leadWords,
  lines,
  oneLine,
  PROVISIONAL,
  remarkWords,
  standingLines,
  supportWords,
  targetLines,
  taskWords,
} from '@rplan/words';

/** What an entry says beside its title: the whole task as it stands, and the deadline as issued where another holds now. */
export function describe({ issued, now }: TrackedTask, names: Names): string {
  const labelled = (label: string, words: string) => words && `${label}: ${oneLine(words)}`;
  return lines(
    taskWords(now, names),
    '',
    labelled('Chủ trì', leadWords(now, names)),
    labelled('Phối hợp', supportWords(now, names)),
    labelled('Thời hạn', dueWords(now.due)),
    now.due?.provisional ? PROVISIONAL : '',
    sameDue(issued.due, now.due) ? '' : labelled('Thời hạn ban đầu', dueWords(issued.due) || 'không có'),
    labelled('Tiêu chí', criterionWords(now, names)),
    labelled('Sản phẩm', deliverableWords(now, names)),
    labelled('Chỉ tiêu', targetLines(now, names)),
    labelled('Ghi chú', remarkWords(now, names)),
    labelled('Trạng thái', lines(...standingLines(now, names))),
    labelled('Mã nhiệm vụ', issued.id),
    labelled('Văn bản', documentWords(names)),
  );
}

function sameDue(issued: Due | undefined, now: Due | undefined): boolean {
  return dueWords(issued) === dueWords(now) && issued?.dueDate === now?.dueDate;
}
