import { readPhrase } from '@rplan/calendar';

/**
 * A deadline as it is written after `thời hạn`: the cell's own words, as the language reads what offices write; words from which no time
 * follows, and what the file could not hold, in quotes.
 */
export function deadlineWords(lines: readonly string[], quote: (words: string) => string): string {
  const said = lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[.;\s]+$/, '')
    .trim();
  return /["“”{}]|\/[/*]/.test(said) || !saysWhen(said) ? quote(said) : said;
}

/** Whether a cell is surely a deadline: a year alone may be any figure. */
export function isDated(lines: readonly string[]): boolean {
  const said = lines.join(' ');
  return /[\p{L}/]/u.test(said) && saysWhen(said);
}

function saysWhen(words: string): boolean {
  const { deadline, problems, rest } = readPhrase(words);
  return deadline.kind !== 'vague' && problems.length === 0 && rest === undefined;
}
