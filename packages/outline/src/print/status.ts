import type { Status } from '@rplan/model';

const WORDS: Readonly<Record<Status, string>> = {
  'not started': 'Chưa thực hiện',
  'in progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  'partly done': 'Hoàn thành một phần',
  paused: 'Tạm dừng',
  'kept up': 'Tiếp tục duy trì',
  'proposed to drop': 'Đề xuất bỏ',
};

export function printStatus(status: Status | undefined): string {
  return status ? WORDS[status] : '';
}
