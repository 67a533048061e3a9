import { compareDates, formatShort, isComplete, type PartialDate, parsePartialDate } from '@rplan/calendar';
import { dateOf, documentAbove, documentWideIn } from '@rplan/meaning';
import { placeOf, placeOfKeyword, statusIn } from '@rplan/syntax';
import type { AuthoredDocument, Drop, Progress, Task } from '@rplan/syntax/ast';
import { isDrop, isDue, isExtension, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** A document changes a task that it drops itself, or that an earlier one dropped; or it moves the deadline of one that was reported done. */
export const rule = defineRule<{ task: string; by?: string; done?: string }>({
  code: 'RP-DOC-041',
  severity: 'error',
  title: { vi: 'Sửa đổi nhiệm vụ đã bãi bỏ, đã hoàn thành', en: 'A change of a task that was dropped or done' },
  message: {
    vi: ({ task, by, done }) =>
      done
        ? `${task} đã được báo cáo hoàn thành ngày ${done}: thời hạn mới không còn tác dụng.`
        : by
          ? `${task} đã bị bãi bỏ theo ${by}: nội dung sửa đổi không còn tác dụng.`
          : `Văn bản này vừa sửa đổi vừa bãi bỏ ${task}.`,
    en: ({ task, by, done }) =>
      done
        ? `${task} was reported done on ${done}: a new deadline changes nothing.`
        : by
          ? `${task} was dropped by ${by}: what changes it changes nothing.`
          : `This document both changes and drops ${task}.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ đã bãi bỏ, đã hoàn thành không còn được đôn đốc; sửa thời hạn, đơn vị của nó thì người đọc tưởng vẫn phải làm.',
      en: 'A task that was dropped or done is followed no more; a new deadline makes readers believe that it still has to be done.',
    },
    whatToDo: {
      vi: 'Bỏ một trong hai câu lệnh; muốn làm lại thì bổ sung nhiệm vụ mới, hoặc cập nhật trạng thái đang thực hiện.',
      en: 'Take one of the two away; to take the task up again add a new one, or report that it goes on.',
    },
    limits: {
      vi: 'Văn bản không có ngày được tính sau các văn bản có ngày. Với nhiệm vụ đã hoàn thành chỉ xét thời hạn.',
      en: 'A document without a date counts after those with one. Of a task that was done the deadline alone is looked at.',
    },
  },
  on: {
    Change(change, { trackingOf, report }) {
      const task = change.target?.ref;
      const home = documentAbove(change);
      const plan = isTask(task) ? documentAbove(task) : undefined;
      if (!isTask(task) || !home || !plan) return;
      const { amendments, reports } = trackingOf(plan);
      const upTo = amendments.indexOf(home);
      for (const document of upTo < 0 ? [home] : amendments.slice(0, upTo + 1)) {
        const drop = dropsIn(document).find(({ targets }) => targets.some(({ ref }) => ref && isAround(ref, task)));
        if (!drop) continue;
        const by = document === home ? undefined : { by: document.name };
        report({
          at: placeOf(change, 'target'),
          data: { task: task.name ?? '', ...by },
          related: [{ place: placeOfKeyword(drop), message: { vi: 'Bãi bỏ ở đây', en: 'Dropped here' } }],
        });
        return;
      }
      const deadline = change.items.find((item) => isDue(item) || isExtension(item));
      const done = deadline && lastSaid(task, reports, dateOf(home));
      if (done) report({ at: placeOf(deadline), data: { task: task.name ?? '', done }, severity: 'warning' });
    },
  },
});

/** The day of the last report on a task by a day, as a date is written, where that report says that it is done. */
function lastSaid(task: Task, reports: readonly Progress[], by: PartialDate | undefined): string | undefined {
  const said = reports.flatMap(({ date, updates }) => {
    const reading = parsePartialDate(date ?? '');
    const day = reading.ok && isComplete(reading.date) ? reading.date : undefined;
    const isAhead = !day || (by && isComplete(by) && compareDates(day, by) > 0);
    return updates.flatMap(({ tasks, items }) => {
      const status = statusIn(items)?.kind;
      return isAhead || !status || !tasks.some(({ ref }) => ref === task) ? [] : [{ day, status }];
    });
  });
  const last = said.at(-1);
  return last?.status === 'done' ? formatShort(last.day) : undefined;
}

function dropsIn(document: AuthoredDocument): Drop[] {
  return documentWideIn(document).changes.filter(isDrop);
}

function isAround(holder: AstNode, task: AstNode): boolean {
  for (let node: AstNode | undefined = task; node; node = node.$container) if (node === holder) return true;
  return false;
}
