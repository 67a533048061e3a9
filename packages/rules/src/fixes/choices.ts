import type { Fixer } from './fix.js';
import { replaceWith } from './fix.js';

/** A problem with several readings: each is offered, none is preferred, for only the writer knows. */
export const choiceFixes: Fixer = (problem) => {
  const { choices } = problem.data;
  return Array.isArray(choices) ? choices.map((choice) => replaceWith(problem, String(choice), false)) : [];
};
