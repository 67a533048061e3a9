import { type Fixer, replaceWith } from './fix.js';

/** A problem with several readings: each is offered, none is preferred, for only the writer knows. */
export const choices: Fixer = (problem) => {
  const { choices: readings } = problem.data;
  return Array.isArray(readings) ? readings.map((choice) => replaceWith(problem, String(choice), false)) : [];
};
