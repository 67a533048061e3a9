import type { CivilDate, DeadlineNote, NoDueReason, ResolvedDeadline } from '@rplan/calendar';
import { addDays, dayOff, daysBetween, isWorkingDay, weekday, weekdayName } from '@rplan/calendar';
import { documentAbove, resolveIn } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { trackingOfDocument } from '@rplan/rules';
import type { Bilingual, Vocabulary } from '@rplan/syntax';
import { wordsOf } from '@rplan/syntax';
import type { Deadline } from '@rplan/syntax/ast';
import type { HoverText } from './lines.js';
import { listed, plain, say } from './lines.js';

/** What a deadline comes to: its last day with the day of the week, its turns, or why no day follows. */
export function deadlineHover(language: Language, deadline: Deadline, vocabulary: Vocabulary): HoverText {
  return { heading: `**${plain(wordsOf(deadline, vocabulary))}**`, lines: dueLines(language, deadline, vocabulary) };
}

export function dueLines(language: Language, deadline: Deadline, vocabulary: Vocabulary): string[] {
  const document = documentAbove(deadline);
  const resolved = document && resolveIn(document, deadline);
  if (!resolved) return [];
  const asOf = trackingOfDocument(language, document).asOf;
  const due = resolved.occurrences.length > 0 ? undefined : resolved.due;
  return [
    ...datesOf(resolved, vocabulary),
    ...(due && asOf ? [timeLeft(asOf, due, vocabulary), ...holidaysOnTheWay(asOf, due, vocabulary)] : []),
    ...resolved.notes.flatMap((note) => noteText(note, vocabulary) ?? []),
  ];
}

/** Counted from the project's own day: nothing here reads a clock. */
function timeLeft(asOf: CivilDate, due: CivilDate, vocabulary: Vocabulary): string {
  const days = daysBetween(asOf, due);
  const day = shortDay(asOf);
  if (days < 0)
    return say(vocabulary, {
      vi: `Quá hạn ${-days} ngày (tính đến ${day}).`,
      en: `${-days} days overdue (as of ${day}).`,
    });
  const working = workingDaysBetween(asOf, due);
  return say(vocabulary, {
    vi: `Còn ${days} ngày, trong đó ${working} ngày làm việc (tính từ ${day}).`,
    en: `${days} days left, ${working} of them working days (from ${day}).`,
  });
}

/** A deadline years ahead is no matter of single days. */
const FURTHEST = 400;

function daysTo(asOf: CivilDate, due: CivilDate): CivilDate[] {
  const count = Math.min(Math.max(0, daysBetween(asOf, due)), FURTHEST);
  return Array.from({ length: count }, (_, index) => addDays(asOf, index + 1));
}

function workingDaysBetween(asOf: CivilDate, due: CivilDate): number {
  return daysTo(asOf, due).filter((date) => isWorkingDay(date)).length;
}

/** The holidays up to a deadline, each once with its first day; weekends are no news. */
function holidaysOnTheWay(asOf: CivilDate, due: CivilDate, vocabulary: Vocabulary): string[] {
  const firstDays = new Map<string, CivilDate>();
  for (const date of daysTo(asOf, due)) {
    const off = dayOff(date);
    if (!off || off.kind === 'weekend') continue;
    const name = say(vocabulary, { vi: off.nameVi, en: off.nameEn });
    if (!firstDays.has(name)) firstDays.set(name, date);
  }
  const named = [...firstDays].map(([name, date]) => `${name} (${shortDay(date)})`);
  if (named.length === 0) return [];
  return [
    say(vocabulary, {
      vi: `Ngày nghỉ trước hạn: ${listed(named, 'vi')}.`,
      en: `Days off before it: ${listed(named, 'en')}.`,
    }),
  ];
}

function datesOf({ due, start, occurrences, reason }: ResolvedDeadline, vocabulary: Vocabulary): string[] {
  if (occurrences.length > 0) {
    const turns = occurrences.slice(0, 6).map((turn) => day(turn.due, vocabulary));
    const more = occurrences.length > 6 ? ', …' : '';
    return [say(vocabulary, { vi: `Các kỳ hạn: ${turns.join(', ')}${more}`, en: `Due: ${turns.join(', ')}${more}` })];
  }
  if (due) {
    const from = start
      ? say(vocabulary, { vi: `Từ ${day(start, vocabulary)}. `, en: `From ${day(start, vocabulary)}. ` })
      : '';
    return [`${from}${say(vocabulary, { vi: 'Hạn cuối', en: 'Due' })}: ${day(due, vocabulary)}`];
  }
  return reason ? [say(vocabulary, REASONS[reason])] : [];
}

const ENGLISH_DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function day(date: CivilDate, vocabulary: Vocabulary): string {
  return `${vocabulary === 'vi' ? weekdayName(date) : ENGLISH_DAYS[weekday(date)]}, ${shortDay(date)}`;
}

function shortDay({ day: number, month, year }: CivilDate): string {
  return `${String(number).padStart(2, '0')}/${month}/${year}`;
}

function noteText(note: DeadlineNote, vocabulary: Vocabulary): string | undefined {
  switch (note.code) {
    case 'due-on-day-off': {
      const name =
        note.dayOff.kind === 'weekend'
          ? { vi: 'ngày nghỉ hằng tuần', en: 'a weekend' }
          : { vi: note.dayOff.nameVi, en: note.dayOff.nameEn };
      const last = day(note.lastWorkingDay, vocabulary);
      return say(vocabulary, {
        vi: `Ngày này là ${name.vi}; ngày làm việc cuối trước đó: ${last}.`,
        en: `That day is ${name.en}; the last working day before it is ${last}.`,
      });
    }
    case 'moved-to-working-day':
      return say(vocabulary, {
        vi: `Đã chuyển từ ngày nghỉ ${shortDay(note.from)} sang ngày làm việc kế tiếp.`,
        en: `Moved from ${shortDay(note.from)}, a day off, to the next working day.`,
      });
    case 'year-from-period':
      return say(vocabulary, {
        vi: `Năm ${note.year} lấy theo kỳ của kế hoạch.`,
        en: `The year ${note.year} is the plan's.`,
      });
    case 'year-from-document':
      return say(vocabulary, {
        vi: `Năm ${note.year} lấy theo ngày của văn bản.`,
        en: `The year ${note.year} is that of the document's date.`,
      });
    case 'calendar-unannounced':
      return say(vocabulary, {
        vi: `Lịch nghỉ năm ${note.year} chưa công bố đầy đủ.`,
        en: `The days off of ${note.year} are not all announced yet.`,
      });
    default:
      return undefined;
  }
}

const REASONS: Readonly<Record<NoDueReason, Bilingual>> = {
  vague: { vi: 'Không xác định được ngày.', en: 'It names no day.' },
  undated: { vi: 'Còn để ngỏ.', en: 'It is left open.' },
  'set-later': { vi: 'Đơn vị được nêu sẽ ấn định.', en: 'The unit named will set it.' },
  daily: { vi: 'Mỗi ngày một lần.', en: 'Every day is a turn.' },
  ongoing: { vi: 'Làm thường xuyên, không có hạn cuối.', en: 'It goes on without an end.' },
  'period-not-given': { vi: 'Định kỳ nhưng chưa nói bao lâu một lần.', en: 'Periodic, without a period.' },
  'no-end': { vi: 'Có ngày bắt đầu, không có ngày kết thúc.', en: 'It begins and has no end.' },
  'event-undated': { vi: 'Tính từ một sự kiện chưa có ngày.', en: 'It counts from an event without a date.' },
  'reference-undated': {
    vi: 'Tính từ một nhiệm vụ hoặc văn bản chưa rõ ngày.',
    en: 'It counts from a task or document whose day is not known.',
  },
  'document-undated': {
    vi: 'Tính từ ngày của văn bản này, ngày đó còn để trống.',
    en: 'It counts from this document, whose date has a blank.',
  },
  'anchor-missing': { vi: 'Chưa nói tính từ ngày nào.', en: 'It does not say from when to count.' },
  'year-unknown': {
    vi: 'Chưa rõ năm: thêm năm của kế hoạch hoặc ngày của văn bản.',
    en: "The year is not known: give the plan's year or the document's date.",
  },
  'no-turn-in-period': {
    vi: 'Không có kỳ hạn nào rơi vào kỳ của kế hoạch.',
    en: 'No turn falls into the period of the plan.',
  },
  'month-unknown': { vi: 'Chưa rõ tháng.', en: 'The month is not known.' },
  'impossible-date': { vi: 'Ngày này không có trong lịch.', en: 'No calendar has this day.' },
  'invalid-length': { vi: 'Độ dài này không tính được.', en: 'That length cannot be counted.' },
};
