import type { PartialDate } from '@rplan/calendar';
import type { StatedDate } from '@rplan/meaning';
import type { Contradiction } from './contradiction.js';

/** That the data have this day where the words have another. Only a short date is put in the place of a short one. */
export function otherDay(day: PartialDate, stated: StatedDate, words: string): Contradiction {
  const computed = [day.day, day.month, day.year].map((part) => part ?? '').join('/');
  const written = words.slice(stated.start, stated.end);
  return /^[\d/]+$/.test(written) ? { computed, written, instead: computed } : { computed };
}
