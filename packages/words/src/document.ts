import { kindName } from '@rplan/kinds';
import { registered } from './in-sentence.js';
import { plainWords } from './inline.js';
import type { Names } from './names.js';

/** The plan's document by itself: `Kế hoạch số 118/KH-UBND`; its title where the registry has not given a number yet. */
export function documentWords(names: Names): string {
  const { kind, number, title } = names.plan.document;
  return `${kindName(kind)} ${registered(number) ?? plainWords(title, names)}`.trim();
}

/** `Chỉ số cải cách hành chính năm 2025`. */
export function resultTitle(id: string, { assessments, indices }: Names): string {
  const assessment = assessments.get(id);
  return assessment ? `${indices.get(assessment.index)?.title ?? assessment.index} năm ${assessment.year}` : id;
}
