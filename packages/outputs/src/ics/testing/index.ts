export { planOf, task } from '@rplan/words/testing';
export { daysOf, openCalendar } from './calendar.js';
