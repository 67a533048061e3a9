import { type PhraseReading, readPhrase } from '@rplan/calendar';
import { AstUtils } from 'langium';
import type { AuthoredDocument, Deadline } from '../generated/ast.js';
import { isAuthoredDocument, isEvent } from '../generated/ast.js';
import { plainText } from './prose.js';

/** What names no day by itself, or an event that it is counted from. */
const COUNTED_FROM: ReadonlySet<string> = new Set(['vague', 'length']);

/** Names of bodies as they are abbreviated everywhere: `kỳ họp HĐND` and `kỳ họp Hội đồng nhân dân` are one. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/[uủ][yỷ] ban nhân dân/gu, 'ubnd'],
];

/**
 * A deadline that names an event of its document (`trước kỳ họp HĐND cuối năm`) is one of the event's day. What names none, or one whose day is
 * blank, stays as it was read.
 */
export function atEvent(node: Deadline, text: string, reading: PhraseReading): PhraseReading {
  if (!COUNTED_FROM.has(reading.deadline.kind)) return reading;
  const document = AstUtils.getContainerOfType(node, isAuthoredDocument);
  const said = document && withDay(plain(text), document);
  if (said === undefined) return reading;
  const { deadline, problems, rest } = readPhrase(said);
  return problems.length > 0 || rest || deadline.kind === 'vague' ? reading : { ...reading, deadline };
}

/** The words with the day of the event in place of its name; of two names that fit the longer one is meant. */
function withDay(said: string, { items }: AuthoredDocument): string | undefined {
  const events = items
    .filter(isEvent)
    .filter(({ date }) => date !== undefined && !date.includes('_'))
    .map(({ title, date }) => ({ name: plain(plainText(title)), date }))
    .filter(({ name }) => name !== '' && isIn(said, name))
    .sort((a, b) => b.name.length - a.name.length);
  const [event] = events;
  if (!event) return undefined;
  // `kỳ họp cuối năm 2026` says the year of its day once more.
  const year = /\d+$/.exec(event.date)?.[0] ?? '';
  const [before = '', after = ''] = said.split(event.name, 2);
  return `${before}ngày ${event.date}${after.replace(new RegExp(`^ (?:năm )?${year}(?!\\d)`, 'u'), '')}`;
}

function isIn(said: string, name: string): boolean {
  const at = said.indexOf(name);
  const isApart = (sign: string) => !/[\p{L}\p{N}]/u.test(sign);
  return at >= 0 && isApart(said.charAt(at - 1)) && isApart(said.charAt(at + name.length));
}

function plain(words: string): string {
  const small = words
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('vi');
  return ABBREVIATED.reduce((text, [long, short]) => text.replace(long, short), small);
}
