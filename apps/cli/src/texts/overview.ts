import type { Summary } from '@rplan/project';

/** A document in one line, for whoever signs it. */
export function overviewVi(summary: Summary): string {
  const { document, errors, warnings, tasks, findings, withoutLead, withoutDeadline, overdue, unaddressed } = summary;
  const state =
    errors > 0
      ? `còn ${errors} lỗi phải sửa trước khi ban hành`
      : warnings > 0
        ? `không còn lỗi, ${warnings} cảnh báo cần xem`
        : 'không có lỗi';
  return sentence(document, state, [
    of(tasks, 'nhiệm vụ', [
      some(withoutLead, 'chưa có chủ trì'),
      some(withoutDeadline, 'chưa rõ thời hạn'),
      some(overdue, 'quá hạn'),
    ]),
    of(findings, 'tồn tại', [some(unaddressed, 'chưa có nhiệm vụ khắc phục')]),
  ]);
}

export function overviewEn(summary: Summary): string {
  const { document, errors, warnings, tasks, findings, withoutLead, withoutDeadline, overdue, unaddressed } = summary;
  const state =
    errors > 0
      ? `${plural(errors, 'error')} to mend before it is issued`
      : warnings > 0
        ? `no errors, ${plural(warnings, 'warning')} to look at`
        : 'no errors';
  return sentence(document, state, [
    of(tasks, tasks === 1 ? 'task' : 'tasks', [
      some(withoutLead, 'without a lead'),
      some(withoutDeadline, 'without a clear deadline'),
      some(overdue, 'overdue'),
    ]),
    of(findings, findings === 1 ? 'finding' : 'findings', [some(unaddressed, 'without a task')]),
  ]);
}

function sentence(document: string, state: string, parts: readonly string[]): string {
  return `${document}: ${[state, ...parts.filter((part) => part !== '')].join('; ')}.`;
}

function of(number: number, noun: string, remarks: readonly string[]): string {
  const said = remarks.filter((remark) => remark !== '');
  if (number === 0) return '';
  return `${number} ${noun}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}

function some(number: number, what: string): string {
  return number > 0 ? `${number} ${what}` : '';
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
