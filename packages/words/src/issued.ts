import { type CivilDate, partialInterval } from '@rplan/calendar';
import type { Plan } from '@rplan/model';

/**
 * The day that stands for the making of a file, so that no clock shows in its bytes: the document's, of a date with blanks the first
 * day that fits, without any date the first of its year.
 */
export function dayOf({ document: { date, year, period } }: Plan): CivilDate {
  const first = date && partialInterval(date)?.first;
  return first ?? { year: date?.year ?? year ?? period?.from ?? 2000, month: 1, day: 1 };
}
