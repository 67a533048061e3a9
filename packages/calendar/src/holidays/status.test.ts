import { expect, it } from 'vitest';
import { calendarStatus, noticeOf } from './status.js';

it.each([
  [2017, 'unknown'],
  [2018, 'announced'],
  [2026, 'announced'],
  [2027, 'announced'],
  [2028, 'unannounced'],
  [2199, 'unannounced'],
  [2200, 'unknown'],
])('%i is %s', (year, status) => {
  expect(calendarStatus(year)).toBe(status);
  expect(noticeOf(year) !== undefined).toBe(status === 'announced');
});
