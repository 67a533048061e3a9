import { readMarks } from '@rplan/syntax/testing';
import type { Case } from '../cases.js';
import type { Diagnostic } from '../diagnostic.js';
import { projectOf } from './project-of.js';

/** The marked text of a case. */
export function textOf(one: Case): string {
  return typeof one === 'string' ? one : one.text;
}

/** What the rules find in the text of a case, not in the files beside it. */
export async function checkCase(one: Case): Promise<Diagnostic[]> {
  const { beside = {}, requires, asOf } = typeof one === 'string' ? {} : one;
  const { text } = readMarks(textOf(one));
  const project = await projectOf({ 'plan.rplan': text, ...beside });
  const found = project.check({ requires, ...(asOf && { asOf }) });
  return found.filter(({ place }) => place.file.endsWith('/plan.rplan'));
}
