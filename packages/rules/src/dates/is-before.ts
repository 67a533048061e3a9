import { type CivilDate, compareDates, partialInterval } from '@rplan/calendar';
import { dateOf } from '@rplan/meaning';
import type { AuthoredDocument } from '@rplan/syntax/ast';

/** Whether a day has passed before a document is dated, whatever the blanks of its date turn out to be. */
export function isBefore(document: AuthoredDocument, day: CivilDate): boolean {
  const date = dateOf(document);
  const issued = date && partialInterval(date);
  return issued !== undefined && compareDates(day, issued.first) < 0;
}
