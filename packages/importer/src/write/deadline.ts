import { readPhrase } from '@rplan/calendar';
import { oneLine, type Words } from '@rplan/recognise';
import { formatText } from '@rplan/syntax';
import type { ImportDoubt } from '../doubt.js';
import { escaped, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';

export interface DeadlineSource {
  readonly source: string;
  /** Further days, each with what is done by then. */
  readonly milestones: readonly string[];
  readonly doubt?: ImportDoubt;
}

/**
 * A deadline after `thời hạn`: the cell's own words where the language reads a time in them, with the words behind it where it would print
 * others; else the words in quotes, and a doubt. A list of days, each with what is done by then, is a deadline with milestones.
 */
export function deadlineSource(said: readonly Words[], context: WriteContext): DeadlineSource {
  const listed = milestonesIn(said, context);
  if (listed) return { ...listed, source: context.traced(listed.source, said) };
  const printed = oneLine(said.map(({ text }) => text).join(' '));
  const words = printed.replace(/[.;,\s]+$/, '');
  if (!saysWhen(words, context)) {
    const source = quoted(said.map((each) => context.source(each)).join('\\n'));
    return { source, milestones: [], doubt: { code: 'unread-deadline', about: printed } };
  }
  const phrase = inSentence(words);
  const source = words === printed ? phrase : `${phrase} ${quoted(escaped(printed))}`;
  return { source: context.traced(source, said), milestones: [] };
}

const ITEM = /^[-–+]\s*/u;

function milestonesIn(said: readonly Words[], context: WriteContext): DeadlineSource | undefined {
  const [first, ...more] = said.map(({ text }) => oneLine(text));
  if (first === undefined || more.length === 0 || !said.every(({ text }) => ITEM.test(text))) return undefined;
  const due = first.replace(ITEM, '');
  if (!saysWhen(due, context)) return undefined;
  const milestones: string[] = [];
  for (const line of more) {
    const [, when = '', what = ''] = /^([^:]+):\s*(.+)$/u.exec(line.replace(ITEM, '')) ?? [];
    if (what === '' || !saysWhen(when, context)) return undefined;
    milestones.push(`${inSentence(when)} ${quoted(escaped(what))}`);
  }
  return { source: inSentence(due), milestones };
}

/** A cell begins with a capital, which is printed there anyway. */
function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

/** The same words stand in many rows. */
function saysWhen(words: string, { phrases }: WriteContext): boolean {
  const known = phrases.get(words) ?? isPhrase(words);
  phrases.set(words, known);
  return known;
}

function isPhrase(words: string): boolean {
  if (/["“”{}]|\/[/*]/.test(words)) return false;
  const { deadline, problems, rest } = readPhrase(words);
  return deadline.kind !== 'vague' && problems.length === 0 && rest === undefined && isOnePhrase(inSentence(words));
}

/** Whether the language takes the words as one deadline: some of them open statements. */
function isOnePhrase(words: string): boolean {
  const result = formatText(`kế hoạch A "a" {\n  nhiệm vụ "b" {\n    thời hạn ${words}\n    chủ trì C\n  }\n}\n`);
  return result.ok && result.text.split('\n').filter((line) => line.trim() !== '').length === 6;
}
