import { type CivilDate, parseIso, sameDate } from '@rplan/calendar';
import type { Names, TrackedTask } from '@rplan/words';
import { deadlinesOf, dueWords, lines, oneLine, partyWords, sentence, taskWords } from '@rplan/words';
import { describe } from './describe.js';
import type { Entry, MovedDay } from './entry.js';
import { standingDay } from './moved.js';
import { type Series, seriesOf } from './series.js';
import { isNamed, type uidsOf } from './uid.js';

/**
 * The entries of a task by the days that hold now. A group has none: its tasks have their own. What is done has none either, and what was
 * dropped says so to who has it in his calendar already.
 */
export function entriesOf(tracked: TrackedTask, names: Names, uidOf: ReturnType<typeof uidsOf>): Entry[] {
  const { issued, now, current } = tracked;
  if (issued.group || current?.status === 'done') return [];
  const cancelled = current?.dropped === true;
  const task = oneLine(taskWords(now, names)).replace(/[.;]+$/, '');
  const leads = [...now.lead, ...now.jointLead].map((party) => sentence(partyWords([party], names)));
  const code = isNamed(issued) ? `[${issued.id}] ` : '';
  const known = `${cancelled ? '(Đã bỏ) ' : ''}${code}${leads.length > 0 ? `${leads.join(', ')}: ` : ''}`;
  const description = describe(tracked, names);
  const entry = (key: string, { when, moved, why }: Standing, summary: string, detail = ''): Entry => ({
    uid: uidOf(issued, key),
    when,
    summary: `${known}${summary}`,
    description: lines(detail, why, description),
    cancelled,
    categories: leads,
    open: true,
    ...(moved.length > 0 && {
      moved: moved.map((day) => ({ ...day, description: lines(detail, day.description, description) })),
    }),
  });
  const deadlines = deadlinesOf(now, names);
  const turns = deadlines.filter(({ kind }) => kind === 'turn').map(({ date }) => date);
  return [
    // The first of each has the same name, so that a calendar replaces a single day by a rule where an amendment does.
    ...seriesOf(turns).map((series, index) => entry(index > 0 ? String(index + 1) : '', standing(series), task)),
    ...deadlines.flatMap(({ kind, place, date, due, words }) => {
      const start = parseIso(date);
      if (kind === 'turn' || !start) return [];
      const when = standing({ start });
      if (kind === 'due') return [entry(place > 1 ? String(place) : '', when, task)];
      const summary = words ? `Mốc: ${words} (${task})` : `Mốc: ${task}`;
      return [entry(`m${place}`, when, summary, `Mốc ${dueWords(due)}${words && `: ${words}`}`)];
    }),
  ];
}

interface Standing {
  readonly when: Series;
  readonly moved: readonly MovedDay[];
  readonly why: string;
}

/** A single day stands on a working day; of a rule the days that offices are closed on are moved one by one. */
function standing(series: Series): Standing {
  if (series.rule === undefined) {
    const { day, why } = standingDay(series.start);
    return { when: { ...series, start: day }, moved: [], why };
  }
  const moved = (series.days ?? []).flatMap((from: CivilDate): MovedDay[] => {
    const { day, why } = standingDay(from);
    return sameDate(day, from) ? [] : [{ from, to: day, description: why }];
  });
  return { when: series, moved, why: '' };
}
