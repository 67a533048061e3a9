import type { Note, WorkbookProblem } from '@rplan/collect';
import type { Language } from '../texts.js';
import { importTexts } from './import.js';

interface CollectTexts {
  readonly nothingNamed: string;
  readonly nothingWritten: string;
  noPlan(name: string): string;
  noUnit(name: string): string;
  taken(paths: readonly string[]): string;
  workbook(name: string, sender: string | undefined, tasks: number, problem: WorkbookProblem | undefined): string;
  note(note: Note): string;
  silent(units: readonly string[]): string;
}

type NoteTexts = { readonly [Code in Note['code']]: (note: Extract<Note, { code: Code }>) => string };

const viNotes: NoteTexts = {
  'unknown-task': ({ id, words }) =>
    `không nhận ra nhiệm vụ ${quote(id)} ${quote(words)}; chưa lấy. Ghi lại đúng mã nhiệm vụ rồi nhận lại.`,
  'other-task': ({ id, words }) =>
    `mã ${quote(id)} và nội dung ${quote(words)} là của hai nhiệm vụ; chưa lấy. Sửa mã hoặc nội dung cho khớp.`,
  'known-by-words': ({ id, task }) => `mã ghi là ${quote(id)}; nhận ra ${task} theo nội dung.`,
  'changed-plan': ({ heading, planned, found }) =>
    `cột ${quote(heading)} của kế hoạch bị sửa từ ${quote(planned)} thành ${quote(found)}; không lấy. Muốn thay đổi phải có văn bản điều chỉnh.`,
  cleared: ({ heading, reported }) => `cột ${quote(heading)} bị xóa ${quote(reported)}; số liệu đã báo cáo giữ nguyên.`,
  twice: ({ rows }) =>
    `cùng một nhiệm vụ có câu trả lời khác nhau (dòng ${rows.join(', ')}); chưa lấy. Giữ lại một dòng.`,
  formula: ({ heading, formula }) =>
    `cột ${quote(heading)} chứa công thức ${quote(formula)}; chưa lấy. Ghi giá trị thay cho công thức.`,
  'unread-status': ({ words }) => `trạng thái ${quote(words)} chưa nói rõ đã làm đến đâu; giữ nguyên lời ở ghi chú.`,
  'against-report': ({ reported, found }) =>
    `đã báo cáo ${quote(reported)}, nay ghi ${quote(found)}; vẫn lấy, cần hỏi lại đơn vị.`,
  dropped: ({ found }) =>
    `nhiệm vụ đã được cho thôi thực hiện nhưng vẫn có báo cáo ${quote(found)}; vẫn lấy, cần xem lại.`,
  'kept-as-words': ({ step, words }) => `${step}: ${quote(words)}; ghi vào ghi chú của nhiệm vụ.`,
  'of-group': () => 'dòng này là nhóm nhiệm vụ, báo cáo ở từng nhiệm vụ bên trong; chưa lấy.',
  unnamed: ({ words }) =>
    `nhiệm vụ chưa có tên trong kế hoạch nên không báo cáo được ${quote(words)}. Đặt tên cho nhiệm vụ, ví dụ NV-1.`,
};
const enNotes: NoteTexts = {
  'unknown-task': ({ id, words }) =>
    `no task is known as ${quote(id)} ${quote(words)}; not taken. Put its code right and collect again.`,
  'other-task': ({ id, words }) =>
    `the code ${quote(id)} and the words ${quote(words)} are of two tasks; not taken. Make them agree.`,
  'known-by-words': ({ id, task }) => `the code says ${quote(id)}; ${task} was known by its words.`,
  'changed-plan': ({ heading, planned, found }) =>
    `the plan's column ${quote(heading)} was changed from ${quote(planned)} to ${quote(found)}; not taken. A change needs an amending document.`,
  cleared: ({ heading, reported }) => `${quote(reported)} was deleted in ${quote(heading)}; what was reported stays.`,
  twice: ({ rows }) => `the same task has different answers (rows ${rows.join(', ')}); not taken. Leave one.`,
  formula: ({ heading, formula }) =>
    `${quote(heading)} holds the formula ${quote(formula)}; not taken. Put the value in its place.`,
  'unread-status': ({ words }) =>
    `the status ${quote(words)} does not say how far the task is; kept among the remarks.`,
  'against-report': ({ reported, found }) =>
    `was reported as ${quote(reported)}, is now ${quote(found)}; taken, but ask the unit.`,
  dropped: ({ found }) => `the task was dropped, and yet ${quote(found)} is reported; taken, but look at it.`,
  'kept-as-words': ({ step, words }) => `${step}: ${quote(words)}; written into the remarks of the task.`,
  'of-group': () => 'this row is a group of tasks, which are reported one by one; not taken.',
  unnamed: ({ words }) =>
    `the task has no name in the plan, so ${quote(words)} cannot be reported. Give it one, such as NV-1.`,
};

const vi: CollectTexts = {
  nothingNamed: 'Nêu tệp và kế hoạch. Ví dụ: rplan collect bang-gui-lai/ --plan KH-2026 --day 30/6/2026',
  nothingWritten: 'Chưa ghi gì.',
  noPlan: (name) => `Không có văn bản nào tên ${name}. Chạy trong thư mục của dự án, hoặc thêm --project THƯ-MỤC.`,
  noUnit: (name) => `Không có đơn vị nào tên ${name} trong dự án.`,
  taken: (paths) =>
    `Đã có ${paths.join(', ')} với nội dung khác. Không ghi đè: chọn ngày khác bằng --day, thư mục khác bằng --out, hoặc xóa tệp cũ.`,
  workbook: (name, sender, tasks, problem) =>
    problem
      ? refused('vi', name, problem)
      : `${name}: ${sender ?? 'chưa rõ đơn vị gửi (thêm --by)'}, nhận ${tasks} nhiệm vụ${tasks === 0 ? ' (không có gì mới)' : ''}`,
  note: (note) =>
    `${note.sheet}, dòng ${note.row}${note.task === undefined ? '' : ` (${note.task})`}: ${viNotes[note.code](note as never)}`,
  silent: (units) =>
    units.length === 0
      ? 'Mọi đơn vị chủ trì việc chưa xong đã gửi.'
      : `Chưa gửi (${units.length}): ${units.join('; ')}`,
};
const en: CollectTexts = {
  nothingNamed: 'Name the files and the plan. For example: rplan collect sent-back/ --plan KH-2026 --day 30/6/2026',
  nothingWritten: 'Nothing was written.',
  noPlan: (name) => `There is no document ${name}. Run this in the project's folder, or add --project FOLDER.`,
  noUnit: (name) => `The project has no unit ${name}.`,
  taken: (paths) =>
    `There is ${paths.join(', ')} already, and it says something else. Nothing is overwritten: choose another --day or --out, or delete the old file.`,
  workbook: (name, sender, tasks, problem) =>
    problem
      ? refused('en', name, problem)
      : `${name}: ${sender ?? 'sender not known (add --by)'}, ${tasks} tasks taken${tasks === 0 ? ' (nothing new)' : ''}`,
  note: (note) =>
    `${note.sheet}, row ${note.row}${note.task === undefined ? '' : ` (${note.task})`}: ${enNotes[note.code](note as never)}`,
  silent: (units) =>
    units.length === 0
      ? 'Every unit that leads open tasks has answered.'
      : `Not answered (${units.length}): ${units.join('; ')}`,
};

function refused(language: Language, name: string, { code, ...rest }: WorkbookProblem): string {
  if (code === 'no-tracker')
    return language === 'vi'
      ? `${name}: không có bảng theo dõi (dòng tiêu đề có cột mã hoặc nội dung nhiệm vụ và cột trạng thái, kết quả hoặc ghi chú). Chưa lấy gì.`
      : `${name}: no tracker in it (a heading with the code or words of tasks, and status, result or remarks). Nothing was taken.`;
  return importTexts(language).refused(
    { ...rest, code: code === 'too-many-rows' ? 'too-many-paragraphs' : code === 'old-word' ? 'not-word' : code },
    name,
  );
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}

export function collectTexts(language: Language): CollectTexts {
  return language === 'en' ? en : vi;
}
