import type { PartyWords } from '@rplan/meaning';
import type { GridField } from './fields.js';
import type { Fence } from './source.js';

export type ValueReading =
  | { readonly ok: true; readonly source: string }
  | {
      readonly ok: false;
      readonly code: 'unknown-party' | 'ambiguous-party';
      readonly subject: string;
      /** What may be meant, as it is written in a plan. */
      readonly choices?: readonly string[];
    };

/** What the value of a cell is written with. */
export interface Writing {
  readonly parties: PartyWords;
  /** The references to parties that the task states already: they may stay, whatever is wrong with them. */
  readonly stated: ReadonlySet<string>;
  /** That of the text whose words are typed. */
  readonly fence: Fence;
}

/** A value that was typed into a cell, as it is written in a plan. */
export function readValue(field: GridField, typed: string, { parties, stated, fence }: Writing): ValueReading {
  const value = typed.trim();
  if (value === '_') return { ok: true, source: value };
  if (field === 'text') return { ok: true, source: fence === '"' ? quotable(value) : blockable(value) };
  if (field === 'deliverable') return { ok: true, source: value.startsWith('"') ? value : textList(value) };
  if (field === 'due') return { ok: true, source: value };
  return readParties(value, parties, stated);
}

function readParties(value: string, parties: PartyWords, stated: ReadonlySet<string>): ValueReading {
  const written: string[] = [];
  for (const { words, printed } of mentionsIn(value, parties, stated)) {
    const meant = words === '' ? [''] : stated.has(words) ? [words] : parties.meant(words);
    const [party, ...others] = meant;
    if (party === undefined) return { ok: false, code: 'unknown-party', subject: words };
    if (others.length > 0) return { ok: false, code: 'ambiguous-party', subject: words, choices: meant };
    written.push([party, printed].filter(Boolean).join(' '));
  }
  return { ok: true, source: written.join(', ') };
}

interface Mention {
  readonly words: string;
  /** Words in quotation marks after a party, as written, or alone: `SNV "Sở Nội vụ (chủ trì)"`. */
  readonly printed: string;
}

const QUOTED = /"""(?:\\[\s\S]|[^\\])*?"""(?!")|"(?:\\.|[^"\\])*"/;

/** The mentions of a list. What stands between its commas may have commas too, in quotation marks or in the title of a unit. */
function mentionsIn(value: string, parties: PartyWords, stated: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  for (const [, unquoted = '', printed = ''] of value.matchAll(new RegExp(`([^"]*)(${QUOTED.source}|"|$)`, 'g'))) {
    const found = unquoted.split(/[;\n]/).flatMap((line) => partiesIn(line.trim(), parties, stated));
    const isAfter = found.length > 0 && !/[,;\n]\s*$/.test(unquoted);
    const last = printed !== '' && isAfter ? found.pop() : undefined;
    mentions.push(...found.map((words) => ({ words, printed: '' })));
    if (printed !== '') mentions.push({ words: last ?? '', printed });
  }
  return mentions;
}

function partiesIn(line: string, parties: PartyWords, stated: ReadonlySet<string>): string[] {
  const isKnown = (words: string) => stated.has(words) || parties.meant(words).length > 0;
  const pieces = line
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean);
  return !isKnown(line) && pieces.every(isKnown) ? pieces : parties.split(pieces.join(', '));
}

function textList(value: string): string {
  return value
    .split(/\s*(?:;|\n)\s*/)
    .filter((text) => text !== '')
    .map((text) => `"${quotable(text)}"`)
    .join(', ');
}

/** Only three quotation marks end a text of several lines, whose lines are its paragraphs. */
function blockable(text: string): string {
  return text.replace(/(?<!\\)"{3,}/g, (marks) => marks.replaceAll('"', '\\"'));
}

/** A quotation mark ends a text of one line; a backslash keeps it a sign. A line end would end it too. */
function quotable(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ').replace(/(?<!\\)"/g, '\\"');
}
