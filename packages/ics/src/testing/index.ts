export { type CalendarEvent, daysOf, openCalendar } from './calendar.js';
export { planOf, task } from '@rplan/reading/testing';
