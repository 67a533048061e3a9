import type { Status } from '@rplan/model';

/** The statuses in the words of reports, in the order in which work passes through them. */
const WORDS: Readonly<Record<Status, string>> = {
  'not started': 'Chưa thực hiện',
  'in progress': 'Đang thực hiện',
  'partly done': 'Hoàn thành một phần',
  done: 'Hoàn thành',
  'kept up': 'Tiếp tục duy trì',
  paused: 'Tạm dừng',
  'proposed to drop': 'Đề xuất bỏ',
};

export const statusList: readonly string[] = Object.values(WORDS);

/** With one of these a task is late no more, whatever its date. */
const FINISHED = ['done', 'kept up', 'proposed to drop'] as const satisfies readonly Status[];

export const finishedStatuses: readonly string[] = FINISHED.map((status) => WORDS[status]);

export function statusWords(status: Status): string {
  return WORDS[status];
}
