import { readPhrase } from '@rplan/calendar';
import { oneLine, type Words } from '@rplan/recognise';
import { formatText } from '@rplan/syntax';
import type { ImportDoubt } from '../doubt.js';
import { escaped, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';

/**
 * A deadline after `thời hạn`: the cell's own words where the language reads a time in them, with the words behind it where it would print
 * others; else the words in quotes, and a doubt.
 */
export function deadlineSource(said: readonly Words[], context: WriteContext): { source: string; doubt?: ImportDoubt } {
  const printed = oneLine(said.map(({ text }) => text).join(' '));
  const words = printed.replace(/[.;,\s]+$/, '');
  if (!saysWhen(words)) {
    const source = quoted(said.map((each) => context.source(each)).join('\\n'));
    return { source, doubt: { code: 'unread-deadline', about: printed } };
  }
  const phrase = words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
  return { source: phrase === printed || words === printed ? words : `${words} ${quoted(escaped(printed))}` };
}

function saysWhen(words: string): boolean {
  if (/["“”{}]|\/[/*]/.test(words)) return false;
  const { deadline, problems, rest } = readPhrase(words);
  return deadline.kind !== 'vague' && problems.length === 0 && rest === undefined && isOnePhrase(words);
}

/** Whether the language takes the words as one deadline: some of them open statements. */
function isOnePhrase(words: string): boolean {
  const result = formatText(`kế hoạch A "a" {\n  nhiệm vụ "b" {\n    thời hạn ${words}\n    chủ trì C\n  }\n}\n`);
  return result.ok && result.text.split('\n').filter((line) => line.trim() !== '').length === 6;
}
