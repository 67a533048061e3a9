import type { Current, Status } from '@rplan/model';

/** The statuses in the words of reports. */
const WORDS: Readonly<Record<Status, string>> = {
  'not started': 'Chưa thực hiện',
  'in progress': 'Đang thực hiện',
  'partly done': 'Hoàn thành một phần',
  done: 'Hoàn thành',
  'kept up': 'Tiếp tục duy trì',
  paused: 'Tạm dừng',
  'proposed to drop': 'Đề xuất bỏ',
};

/** Done, and after the last day that held. */
export const DONE_LATE = 'Hoàn thành quá hạn';

export function statusWords(status: Status): string {
  return WORDS[status];
}

/** Where a task stands: its status, and whether it was finished in time. Empty where nobody reported. */
export function standingWords(current: Current | undefined): string {
  if (!current?.status) return '';
  return current.doneLate ? DONE_LATE : statusWords(current.status);
}
