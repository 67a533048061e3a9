import type { Status } from '@rplan/model';

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

export function statusWords(status: Status): string {
  return WORDS[status];
}
