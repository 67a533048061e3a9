import { parseIso } from '@rplan/calendar';
import type { Names, TrackedTask } from '@rplan/words';
import { deadlinesOf, dueWords, lines, oneLine, taskWords, titleOf } from '@rplan/words';
import { describe } from './describe.js';
import type { Entry } from './entry.js';
import { type Series, seriesOf } from './series.js';
import type { uidsOf } from './uid.js';

/** The entries of a task by the days that hold now. A group has none: its tasks have their own. */
export function entriesOf(tracked: TrackedTask, names: Names, uidOf: ReturnType<typeof uidsOf>): Entry[] {
  const { issued, now, current } = tracked;
  if (issued.group) return [];
  const cancelled = current?.dropped === true;
  const task = oneLine(taskWords(now, names)).replace(/[.;]+$/, '');
  const leads = (now.lead ?? []).flatMap(
    ({ party, words }) => words ?? (party === undefined ? [] : titleOf(party, names)),
  );
  const description = describe(tracked, names);
  const entry = (key: string, series: Series, summary: string, detail = ''): Entry => ({
    uid: uidOf(issued, key),
    series,
    summary: cancelled ? `(Đã bỏ) ${summary}` : summary,
    description: lines(detail, description),
    cancelled,
    categories: leads,
    open: current?.status !== 'done',
  });
  const deadlines = deadlinesOf(now, names);
  const turns = deadlines.filter(({ kind }) => kind === 'turn').map(({ date }) => date);
  return [
    // The first of each has the same name, so that a calendar replaces a single day by a rule where an amendment does.
    ...seriesOf(turns).map((series, index) => entry(index > 0 ? String(index + 1) : '', series, task)),
    ...deadlines.flatMap(({ kind, place, date, due, words }) => {
      const start = parseIso(date);
      if (kind === 'turn' || !start) return [];
      if (kind === 'due') return [entry(place > 1 ? String(place) : '', { start }, task)];
      const summary = words ? `Mốc: ${words} (${task})` : `Mốc: ${task}`;
      return [entry(`m${place}`, { start }, summary, `Mốc ${dueWords(due)}${words && `: ${words}`}`)];
    }),
  ];
}
