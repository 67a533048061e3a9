import type { Due, Task } from '@rplan/model';
import { milestoneWords } from './due.js';
import { plainWords } from './inline.js';
import type { Names } from './names.js';

/** A day by which something of a task is due: its only one, one of several, a turn of a recurring one, or a milestone. */
export interface DatedDeadline {
  readonly kind: 'due' | 'turn' | 'milestone';
  /** Of its kind in its task, from 1 on. */
  readonly place: number;
  readonly date: string;
  readonly due: Due;
  /** Last day of the data that a turn reports. */
  readonly dataTo?: string;
  /** What a milestone asks for. */
  readonly words?: string;
}

/** The days of a task, in the order: its own, then those of its milestones. Deadlines that no day follows from have none. */
export function deadlinesOf(task: Task, names: Names): DatedDeadline[] {
  const own = task.due ? daysOf(task.due) : [];
  const kind = task.due?.occurrences ? 'turn' : 'due';
  const milestones = task.properties.flatMap((property) => {
    if (property.key !== 'milestone') return [];
    const { due, text } = property;
    const words = milestoneWords(property, text && plainWords(text, names, task));
    return daysOf(due).map((day) => ({ ...day, due, words }));
  });
  return [
    ...own.map((day, index) => ({ kind, place: index + 1, ...day }) as const),
    ...milestones.map((day, index) => ({ kind: 'milestone', place: index + 1, ...day }) as const),
  ];
}

type Day = Pick<DatedDeadline, 'date' | 'due' | 'dataTo'>;

function daysOf(due: Due): Day[] {
  if (due.occurrences) {
    const turns = due.occurrences.map(({ due: date, dataTo }) => ({
      date,
      due,
      ...(dataTo !== undefined && { dataTo }),
    }));
    // Turns and days of their own: `hằng quý; riêng năm 2026 trước ngày 20/12`.
    const others = daysOfPoints(due).filter(({ date }) => !turns.some((turn) => turn.date === date));
    return [...turns, ...others].sort((a, b) => a.date.localeCompare(b.date));
  }
  return daysOfPoints(due);
}

function daysOfPoints(due: Due): Day[] {
  return (due.dues ?? (due.dueDate === undefined ? [] : [due.dueDate])).map((date) => ({ date, due }));
}
