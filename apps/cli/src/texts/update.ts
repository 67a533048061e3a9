import type { NotTaken, PlanUpdate } from '@rplan/importer';
import type { Language } from '../texts.js';

interface UpdateTexts {
  readonly oneFile: string;
  noDocument(file: string, names: readonly string[]): string;
  notBuilt(name: string): string;
  readonly planMoved: string;
  readonly notAll: string;
  update(number: number, update: PlanUpdate, place: string | undefined, taken: boolean): string;
  summary(changes: number, possible: number, taken: number): string;
}

const viReasons: Readonly<Record<NotTaken, string>> = {
  'line-added': 'dòng mới, tự thêm vào kế hoạch ở chỗ thích hợp',
  'line-removed': 'dòng bị xóa, tự xóa trong kế hoạch nếu đồng ý',
  'made-words': 'phần mềm tự in từ khai báo khác (tên đơn vị, số, ngày...), sửa ở khai báo ấy',
  'several-places': 'lời này có ở nhiều chỗ trong cùng nhiệm vụ hoặc mục, tự chọn chỗ sửa',
  unreadable: 'sửa như vậy thì kế hoạch không đọc được, tự sửa',
};
const enReasons: Readonly<Record<NotTaken, string>> = {
  'line-added': 'a new line: put it where it belongs',
  'line-removed': 'a line that is gone: take it out if you agree',
  'made-words': 'printed from another statement (a name, a number, a day): change it there',
  'several-places': 'the statement has these words in several places: choose one',
  unreadable: 'the plan could not be read with it: change it yourself',
};

function shown({ change: { before, after } }: PlanUpdate): string {
  if (before === undefined) return `+ ${after}`;
  return after === undefined ? `- ${before}` : `- ${before}\n    + ${after}`;
}

const vi: UpdateTexts = {
  oneFile: 'Nêu đúng một tệp Word đã sửa. Ví dụ: rplan import --update out/KH-1.docx --out ke-hoach-2026',
  noDocument: (file, names) =>
    `Không rõ ${file} là văn bản nào${names.length > 0 ? ` trong ${names.join(', ')}` : ': không có kế hoạch nào ở đây'}. Đặt tên tệp theo tên văn bản, ghi thư mục dự án sau --out.`,
  notBuilt: (name) => `Không xuất được ${name} để so sánh. Chạy rplan check trước.`,
  planMoved:
    'Lưu ý: kế hoạch đã đổi từ khi xuất tệp Word này (hoặc tệp không do rplan xuất), nên chỗ khác nhau có thể do chính kế hoạch. Xem từng chỗ trước khi lấy.',
  notAll: 'Không lấy tất cả khi kế hoạch đã đổi: chọn từng chỗ bằng --take 1,3.',
  update: (number, update, place, taken) =>
    `${String(number).padStart(2)}. ${place ?? ''}${taken ? ' (đã lấy)' : update.reason ? ` (không lấy được: ${viReasons[update.reason]})` : ''}\n    ${shown(update)}`,
  summary: (changes, possible, taken) =>
    changes === 0
      ? 'Tệp Word không khác kế hoạch.'
      : `${changes} chỗ khác, ${possible} chỗ lấy được, đã lấy ${taken}.${taken === 0 && possible > 0 ? ' Lấy về kế hoạch: thêm --take all hoặc --take 1,3.' : ''}`,
};
const en: UpdateTexts = {
  oneFile: 'Name the one Word file that was edited. For example: rplan import --update out/KH-1.docx --out plan-2026',
  noDocument: (file, names) =>
    `Which document ${file} is of is not known${names.length > 0 ? ` among ${names.join(', ')}` : ': there is no plan here'}. Name the file as the document, and the project's folder with --out.`,
  notBuilt: (name) => `${name} could not be built to be compared. Run rplan check first.`,
  planMoved:
    'Note: the plan has changed since this Word file was written (or rplan did not write it), so a difference may be the plan’s own. Look at each before you take it.',
  notAll: 'Not all are taken while the plan has changed: choose with --take 1,3.',
  update: (number, update, place, taken) =>
    `${String(number).padStart(2)}. ${place ?? ''}${taken ? ' (taken)' : update.reason ? ` (not taken: ${enReasons[update.reason]})` : ''}\n    ${shown(update)}`,
  summary: (changes, possible, taken) =>
    changes === 0
      ? 'The Word file is as the plan.'
      : `${changes} changes, ${possible} can be taken, ${taken} taken.${taken === 0 && possible > 0 ? ' To take them: --take all, or --take 1,3.' : ''}`,
};

export function updateTexts(language: Language): UpdateTexts {
  return language === 'en' ? en : vi;
}
