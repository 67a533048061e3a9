import { type CivilDate, formatIso, isComplete, partialInterval } from '@rplan/calendar';
import type { PartialDate, Plan } from '@rplan/model';

/** The date of a document where no part of it is blank. */
export function issuedOn(date: PartialDate | undefined): string | undefined {
  return date && isComplete(date) ? formatIso(date) : undefined;
}

/**
 * The day that stands for the making of a file, so that no clock shows in its bytes: the document's, of a date with blanks the first
 * day that fits, without any date the first of its year.
 */
export function dayOf({ document: { date, year, period } }: Plan): CivilDate {
  const first = date && partialInterval(date)?.first;
  return first ?? { year: date?.year ?? year ?? period?.from ?? 2000, month: 1, day: 1 };
}
