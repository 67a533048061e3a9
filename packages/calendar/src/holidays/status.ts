import { LAST_LUNAR_YEAR } from '../lunar/lunar-year.js';
import { NOTICES, type Notice } from './notices.js';

/**
 * How much is known of a year's days off. `announced`: its notice is in the table. `unannounced`: no notice yet ("chưa công
 * bố"); Tết and the second National Day are provisional. `unknown`: before the table, or after the lunar calendar that can
 * be computed; what is answered may lack days.
 */
export type CalendarStatus = 'announced' | 'unannounced' | 'unknown';

const byYear: ReadonlyMap<number, Notice> = new Map(NOTICES.map((notice) => [notice.year, notice]));
const lastAnnounced = Math.max(...byYear.keys());

/** The status of one calendar year. It says nothing of swaps that a further notice may still add to an announced year. */
export function calendarStatus(year: number): CalendarStatus {
  if (byYear.has(year)) return 'announced';
  return year > lastAnnounced && year <= LAST_LUNAR_YEAR ? 'unannounced' : 'unknown';
}

/** The notice for a year, where the table has one. */
export function noticeOf(year: number): Notice | undefined {
  return byYear.get(year);
}
