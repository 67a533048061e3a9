import type { InputProblem, LoadProgress, Points, Summary, Unfixed, WriteResult } from '@rplan/project';
import { overviewEn, overviewVi } from './texts/overview.js';
import { problemEn } from './texts/problems-en.js';
import { problemVi } from './texts/problems-vi.js';
import { unfixedEn, unfixedVi } from './texts/unfixed.js';
import type { UsageProblem } from './usage.js';

export type Language = 'vi' | 'en';
type FailedWrite = Extract<WriteResult, { ok: false }>;

/** What the command line itself says, in the language of the project. Findings bring their own words. */
export interface Texts {
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly related: string;
  /** Of a finding that a baseline has. */
  readonly known: string;
  fixedFinding(code: string, where: string, message: string): string;
  againstBaseline(fresh: number, known: number, fixed: number): string;
  baselineWritten(path: string, findings: number): string;
  overview(summary: Summary): string;
  progress(progress: LoadProgress): string;
  fixed(place: string, code: string, message: string, title: string): string;
  fixedFiles(fixes: number, paths: readonly string[]): string;
  unfixed(reason: Unfixed, shown: (path: string) => string): string;
  readonly watching: string;
  folderGone(path: string): string;
  summary(errors: number, warnings: number, others: number, files: number): string;
  points(points: Points): string;
  problem(problem: InputProblem, path: string): string;
  rulesNotRun(path: string): string;
  unwritten(result: FailedWrite, path: string): string;
  usage(problem: UsageProblem): string;
  collision(name: string, places: readonly string[]): string;
  more(number: number, path: string): string;
  unknownFormat(format: string, known: readonly string[]): string;
  nothingBuilt: string;
  written: string;
  /** A Word file that somebody had saved was not overwritten. */
  keptEdited(path: string): string;
  wouldChange: string;
  unformatted: string;
  unknownRule(code: string): string;
  failingExample: string;
  passingExample: string;
  howToIgnore(code: string): string;
  differences(changes: number, silent: number): string;
  noRevision(name: string, code: 'no-git' | 'no-revision' | 'no-files'): string;
  readonly diffNeedsTwo: string;
}

const short = (decimal: string) => decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
const comma = (decimal: string) => short(decimal).replace('.', ',');

const vi: Texts = {
  known: 'đã biết',
  fixedFinding: (code, where, message) => `Đã khắc phục: ${where} ${code}: ${message}`,
  againstBaseline: (fresh, known, fixed) =>
    `So với danh sách đã biết: ${fresh} mới, ${known} đã biết, ${fixed} đã khắc phục.${fixed > 0 ? ' Bỏ khỏi danh sách: thêm --update-baseline.' : ''}`,
  baselineWritten: (path, findings) => `Đã ghi ${path}: ${findings} nội dung đã biết.`,
  overview: (overview) => overviewVi(overview),
  progress: ({ stage, done, total }) => `${stage === 'read' ? 'Đang đọc' : 'Đang kiểm tra'} ${done}/${total} tệp...`,
  fixed: (place, code, message, title) => `${place}: đã sửa ${code}: ${message} ${title}.`,
  fixedFiles: (fixes, paths) => `Đã sửa ${fixes} chỗ trong ${paths.join(', ')}.`,
  unfixed: (reason, shown) => unfixedVi(reason, shown),
  watching: 'Đang chờ thay đổi; Ctrl-C để dừng.',
  folderGone: (path) => `${path}: thư mục không còn nữa nên dừng theo dõi.`,
  points: ({ document, lost, explained, addressed, unexplained }) =>
    `${document}: mất ${comma(lost)} điểm; tồn tại giải thích ${comma(explained)}; nhiệm vụ xử lý ${comma(addressed)}; chưa ai giải thích ${comma(unexplained)}.`,
  severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  related: 'xem',
  summary: (errors, warnings, others, files) =>
    errors + warnings + others === 0
      ? `Không có lỗi trong ${files} tệp.`
      : `${errors} lỗi, ${warnings} cảnh báo${others > 0 ? `, ${others} thông tin` : ''} trong ${files} tệp.`,
  problem: problemVi,
  rulesNotRun: (path) =>
    `${path}: quy tắc riêng (“ruleModules”) không được chạy vì đó là chương trình. Nếu tin dự án này, thêm --own-rules.`,
  unwritten: ({ code, detail }, path) =>
    ({
      'open-elsewhere': `${path}: tệp đang mở ở chương trình khác (Word?). Hãy đóng tệp rồi chạy lại; tệp cũ được giữ nguyên.`,
      'no-permission': `${path}: không có quyền ghi vào thư mục này.`,
      'disk-full': `${path}: ổ đĩa đã đầy; tệp cũ được giữ nguyên.`,
      'not-a-folder': `${path}: nơi ghi là một tệp, không phải thư mục. Chọn thư mục khác bằng --out.`,
      'is-a-folder': `${path}: đã có thư mục mang tên này. Đổi tên thư mục, hoặc chọn nơi khác bằng --out.`,
      'device-name': `${path}: Windows dành tên này cho thiết bị nên không tạo được tệp. Đặt tên khác cho văn bản.`,
      'not-writable': `${path}: không ghi được tệp (${detail}).`,
    })[code],
  usage(problem) {
    switch (problem.code) {
      case 'unknown-command':
        return `Không có lệnh “${problem.command}”. Các lệnh: ${problem.known.join(', ')}.`;
      case 'unknown-option':
        return `${problem.command === undefined ? 'Không có tùy chọn' : `Lệnh ${problem.command} không có tùy chọn`} “${problem.option}”. Các tùy chọn: ${problem.known.join(', ')}.`;
      case 'missing-value':
        return `Tùy chọn ${problem.option} cần một giá trị đi kèm.`;
      case 'unwanted-value':
        return `Tùy chọn ${problem.option} không nhận giá trị.`;
      case 'needs-option':
        return `Tùy chọn ${problem.option} phải đi cùng ${problem.other}.`;
      case 'clashing-options':
        return `Không dùng ${problem.option} cùng với ${problem.other}.`;
      case 'bad-value':
        return `${problem.option} không nhận “${problem.value}”. Các giá trị: ${problem.known.join(', ')}.`;
    }
  },
  collision: (name, places) =>
    `Hai văn bản cùng ghi vào tệp ${name}: ${places.join(' và ')}. Chưa ghi văn bản nào trong số đó: đổi tên một văn bản, hoặc xuất từng dự án với --out riêng.`,
  more: (number, path) => `... còn ${number} nội dung nữa trong ${path} (--format short hiện tất cả).`,
  unknownFormat: (format, known) => `Không xuất được dạng “${format}”. Các dạng có: ${known.join(', ')}.`,
  nothingBuilt: 'Không xuất văn bản nào vì còn lỗi.',
  written: 'Đã ghi',
  keptEdited: (path) =>
    `Tệp Word cũ đã được sửa sau khi xuất, giữ lại ở ${path}. Lấy các chỗ đã sửa về kế hoạch: rplan import --update ${path}`,
  wouldChange: 'chưa đúng định dạng.',
  unformatted: 'tệp còn lỗi cú pháp nên giữ nguyên, không định dạng.',
  unknownRule: (code) => `Không có quy tắc “${code}”. Xem danh sách: rplan explain`,
  failingExample: 'Bị báo:',
  passingExample: 'Không bị báo:',
  differences: (changes, silent) =>
    changes === 0
      ? 'Hai bản không khác nhau.'
      : `${changes} thay đổi${silent > 0 ? `, ${silent} thời hạn đổi mà không có văn bản nào cho phép` : ''}.`,
  noRevision: (name, code) =>
    ({
      'no-git': `${name}: không phải tệp hay thư mục, và máy này không có git.`,
      'no-revision': `${name}: không phải tệp, thư mục hay bản git (ví dụ HEAD~1, v1.0).`,
      'no-files': `${name}: bản git này không có tệp .rplan nào trong thư mục hiện hành.`,
    })[code],
  diffNeedsTwo: 'Ghi một hoặc hai bản cần so sánh: rplan diff HEAD~1, rplan diff cu/ moi/.',
  howToIgnore: (code) =>
    `Bỏ qua ở một dòng: // rplan-ignore ${code}: lý do. Tắt cả dự án: "rules": { "${code}": "off" } trong rplan.json.`,
};

const en: Texts = {
  known: 'known',
  fixedFinding: (code, where, message) => `Fixed: ${where} ${code}: ${message}`,
  againstBaseline: (fresh, known, fixed) =>
    `Against the baseline: ${fresh} new, ${known} known, ${fixed} fixed.${fixed > 0 ? ' To take them out of it add --update-baseline.' : ''}`,
  baselineWritten: (path, findings) => `Wrote ${path}: ${count(findings, 'known finding')}.`,
  overview: (overview) => overviewEn(overview),
  progress: ({ stage, done, total }) => `${stage === 'read' ? 'Reading' : 'Checking'} ${done}/${total} files...`,
  fixed: (place, code, message, title) => `${place}: mended ${code}: ${message} ${title}.`,
  fixedFiles: (fixes, paths) => `Mended ${count(fixes, 'place')} in ${paths.join(', ')}.`,
  unfixed: (reason, shown) => unfixedEn(reason, shown),
  watching: 'Waiting for changes; Ctrl-C stops.',
  folderGone: (path) => `${path}: the folder is gone, so nothing is watched any more.`,
  points: ({ document, lost, explained, addressed, unexplained }) =>
    `${document}: ${short(lost)} points lost; findings explain ${short(explained)}; tasks address ${short(addressed)}; ${short(unexplained)} explained by nobody.`,
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  related: 'see',
  summary: (errors, warnings, others, files) =>
    errors + warnings + others === 0
      ? `No errors in ${count(files, 'file')}.`
      : `${count(errors, 'error')}, ${count(warnings, 'warning')}${others > 0 ? `, ${count(others, 'note')}` : ''} in ${count(files, 'file')}.`,
  problem: problemEn,
  rulesNotRun: (path) =>
    `${path}: the rules of its own (“ruleModules”) were not run, since they are programs. If you trust this project, add --own-rules.`,
  unwritten: ({ code, detail }, path) =>
    ({
      'open-elsewhere': `${path}: the file is open in another program (Word?). Close it and run again; the old file is as it was.`,
      'no-permission': `${path}: no permission to write there.`,
      'disk-full': `${path}: the disk is full; the old file is as it was.`,
      'not-a-folder': `${path}: the place to write to is a file, not a folder. Choose another with --out.`,
      'is-a-folder': `${path}: a folder has this name. Rename it, or choose another place with --out.`,
      'device-name': `${path}: Windows keeps this name for a device, so that there can be no such file. Give the document another name.`,
      'not-writable': `${path}: the file cannot be written (${detail}).`,
    })[code],
  usage(problem) {
    switch (problem.code) {
      case 'unknown-command':
        return `There is no command “${problem.command}”. Commands: ${problem.known.join(', ')}.`;
      case 'unknown-option':
        return `${problem.command === undefined ? 'There is no option' : `${problem.command} has no option`} “${problem.option}”. Options: ${problem.known.join(', ')}.`;
      case 'missing-value':
        return `The option ${problem.option} needs a value.`;
      case 'unwanted-value':
        return `The option ${problem.option} takes no value.`;
      case 'needs-option':
        return `${problem.option} needs ${problem.other}.`;
      case 'clashing-options':
        return `${problem.option} does not go with ${problem.other}.`;
      case 'bad-value':
        return `${problem.option} does not take “${problem.value}”. Values: ${problem.known.join(', ')}.`;
    }
  },
  collision: (name, places) =>
    `Two documents would be written to ${name}: ${places.join(' and ')}. Neither is written: rename one, or build project by project with an --out of its own.`,
  more: (number, path) => `... and ${number} more in ${path} (--format short shows all).`,
  unknownFormat: (format, known) => `“${format}” is no output format. There are: ${known.join(', ')}.`,
  nothingBuilt: 'Nothing was written because there are errors.',
  written: 'Wrote',
  keptEdited: (path) =>
    `The Word file that was there has been edited since it was written; it is kept as ${path}. To take the edits back: rplan import --update ${path}`,
  wouldChange: 'is not formatted.',
  unformatted: 'the file has syntax errors and is left as it is.',
  unknownRule: (code) => `There is no rule “${code}”. For a list: rplan explain`,
  failingExample: 'Reported:',
  passingExample: 'Not reported:',
  differences: (changes, silent) =>
    changes === 0
      ? 'The two versions do not differ.'
      : `${changes} changes${silent > 0 ? `, ${silent} deadlines moved that no document allows` : ''}.`,
  noRevision: (name, code) =>
    ({
      'no-git': `${name}: no file or folder, and this machine has no git.`,
      'no-revision': `${name}: no file, folder or git revision (such as HEAD~1 or v1.0).`,
      'no-files': `${name}: this git revision has no .rplan file in the current folder.`,
    })[code],
  diffNeedsTwo: 'Name one or two versions to compare: rplan diff HEAD~1, rplan diff old/ new/.',
  howToIgnore: (code) =>
    `Ignore it on a line: // rplan-ignore ${code}: reason. Turn it off: "rules": { "${code}": "off" } in rplan.json.`,
};

export function textsIn(language: Language): Texts {
  return language === 'en' ? en : vi;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
