import { type CivilDate, compareDates, formatShort, isComplete, parsePartialDate } from '@rplan/calendar';
import { finishedIn } from '@rplan/meaning';
import { placeOf, statusIn } from '@rplan/syntax';
import type { Progress } from '@rplan/syntax/ast';
import { isStatus } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A report says that a task is late, or in time, and the days say otherwise: the deadline that held then against the day it was finished, or reported. */
export const rule = defineRule<{ task: string; late: boolean; due: string; day: string; isFinished: boolean }>({
  code: 'RP-DATE-030',
  severity: 'warning',
  title: { vi: 'Quá hạn hay trong hạn không khớp ngày', en: 'Late or in time, against the days' },
  message: {
    vi: ({ task, late, due, day, isFinished }) =>
      `Ghi ${task} ${late ? 'quá hạn' : 'đúng hạn'}, nhưng ${isFinished ? 'ngày hoàn thành' : 'ngày báo cáo'} là ${day}, ${late ? 'chưa quá' : 'đã quá'} thời hạn ${due}. Kiểm tra lại.`,
    en: ({ task, late, due, day, isFinished }) =>
      `${task} is said to be ${late ? 'late' : 'in time'}, but ${isFinished ? 'it was finished' : 'the report is of'} ${day}, and it was due by ${due}. Check them.`,
  },
  page: {
    why: {
      vi: 'Ghi “hoàn thành quá hạn” khi thời hạn chưa đến, hoặc “đúng hạn” khi đã quá, làm sai số nhiệm vụ chậm; hay gặp khi thời hạn đã được văn bản khác điều chỉnh.',
      en: '“Done late” before the deadline, or “in time” after it, makes the count of late tasks wrong; it happens where another document moved the deadline.',
    },
    whatToDo: {
      vi: 'Sửa lời báo cáo hoặc ngày; thời hạn lấy theo văn bản điều chỉnh, gia hạn gần nhất trước báo cáo.',
      en: 'Correct the words or the day; the deadline is that of the latest amendment or extension before the report.',
    },
    limits: {
      vi: 'Chỉ xét nhiệm vụ có ngày hạn cuối. Nhiệm vụ đang làm ghi “chậm” không xét khi chưa đến hạn: việc có thể chậm từ trước.',
      en: 'Only tasks with a last day are looked at; work that is under way may be behind before it is due.',
    },
  },
  on: {
    Progress(progress, { trackingOf, report }) {
      const plan = progress.plan?.ref;
      const reportDay = dayOf(progress);
      if (!plan || !reportDay) return;
      for (const update of progress.updates) {
        const { kind, late, words } = statusIn(update.items) ?? {};
        const status = update.items.find(isStatus);
        if (late === undefined || !status || (kind !== 'done' && kind !== 'in progress')) continue;
        const told = finishedIn(plan, update.items);
        const finished = told && !told.isGuess ? told : undefined;
        // Done in time may be reported long after; work that goes on is as late as its report.
        const from = kind === 'done' ? finished?.first : reportDay;
        const to = kind === 'done' ? (finished?.last ?? reportDay) : reportDay;
        for (const { ref } of update.tasks) {
          const due = ref && trackingOf(plan).heldAt(update, ref);
          if (!ref || !due) continue;
          const isWrong = late
            ? compareDates(to, due) <= 0 && (kind === 'done' || OVERDUE.test(words ?? ''))
            : from !== undefined && compareDates(from, due) > 0;
          if (!isWrong) continue;
          const day = formatShort(late ? to : (from ?? to));
          const data = { task: ref.name ?? '', late, due: formatShort(due), day, isFinished: finished !== undefined };
          report({ at: placeOf(status), data });
        }
      }
    },
  },
});

/** Behind its plan a task may be before it is due; past its due day it is not. */
const OVERDUE = /(?:quá|trễ)(?: thời)? hạn|overdue/iu;

function dayOf({ date }: Progress): CivilDate | undefined {
  const read = parsePartialDate(date ?? '');
  return read.ok && isComplete(read.date) ? read.date : undefined;
}
