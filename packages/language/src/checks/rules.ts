import { findingWithoutTask } from './coverage/finding-without-task.js';
import { taskWithoutLead } from './coverage/task-without-lead.js';
import { unexplainedPoints } from './coverage/unexplained-points.js';
import { impossibleDate } from './dates/impossible-date.js';
import { missingDeadline } from './dates/missing-deadline.js';
import { vagueDeadline } from './dates/vague-deadline.js';
import { ambiguousName } from './names/ambiguous-name.js';
import { duplicateName } from './names/duplicate-name.js';
import { shadowedName } from './names/shadowed-name.js';
import { unknownName } from './names/unknown-name.js';
import { wrongType } from './names/wrong-type.js';
import type { AnyRule } from './rule.js';
import { aboveMaximum } from './scores/above-maximum.js';
import { deduction } from './scores/deduction.js';
import { groupedNumber } from './scores/grouped-number.js';
import { sumOfFields } from './scores/sum-of-fields.js';
import { lostLink } from './syntax/lost-link.js';
import { strayBrace } from './syntax/stray-brace.js';
import { unclosedText } from './syntax/unclosed-text.js';
import { unexpectedSign } from './syntax/unexpected-sign.js';
import { unexpectedWord } from './syntax/unexpected-word.js';

/** Every rule, in the order of the reference documentation. */
export const rules: readonly AnyRule[] = [
  unexpectedWord,
  unexpectedSign,
  unclosedText,
  lostLink,
  strayBrace,
  unknownName,
  wrongType,
  ambiguousName,
  duplicateName,
  shadowedName,
  impossibleDate,
  vagueDeadline,
  missingDeadline,
  sumOfFields,
  aboveMaximum,
  deduction,
  groupedNumber,
  unexplainedPoints,
  findingWithoutTask,
  taskWithoutLead,
];
