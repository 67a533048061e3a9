export { planOf, task } from '@rplan/reading/testing';
export { daysOf, openCalendar } from './calendar.js';
