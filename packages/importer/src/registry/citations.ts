import { kinds } from '@rplan/kinds';
import { plain } from '@rplan/recognise';
import { issuerAt } from './issuers.js';
import type { Names } from './names.js';

/** A document that a text cites, where it stands there. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The kind as it is written, where that is another word. */
  readonly called?: string;
  readonly number?: string;
  readonly date?: string;
  /** Of a law, which is cited by its name. */
  readonly title?: string;
  /** Who issued it, as it is written. */
  readonly issuer?: string;
}

const KIND_NAMES = kinds
  .filter(({ citedByName }) => !citedByName)
  .map(({ vi }) => vi)
  .concat('thông tư liên tịch', 'văn bản', 'nghị quyết liên tịch')
  .sort((a, b) => b.length - a.length);
const SYMBOL = String.raw`(\d{1,6}[a-z]?(?:\/\d{4})?[\/-]\p{Lu}[\p{L}\p{N}&]*(?:[\/-][\p{L}\p{N}&]+)*)`;
const DAY = String.raw`(\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${KIND_NAMES.join('|')})\s+)?(?:số\s*:?\s*)?(?<![\p{L}\p{N}\/.-])${SYMBOL}(?:\s*,?\s+ngày\s+${DAY})?`,
  'giu',
);
const LAW = new RegExp(
  String.raw`(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh)\s+(\p{Lu}[\p{L},\s()-]{3,90}?)\s+(?:(?:số\s+)?(\d+\/\d{4}\/QH\d+)\s+)?ngày\s+${DAY}`,
  'gu',
);

/** The documents that a text cites by number, and the laws that it cites by name and day. */
export function citationsIn(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  // Hyphens and blanks that hold a number together, sign for sign.
  const read = text.replace(/[\u2010\u2011]/g, '-').replaceAll('\u00a0', ' ');
  for (const match of read.matchAll(LAW)) {
    const [whole, word = '', title = '', number, date] = match;
    const kind = kinds.find(({ vi, citedByName }) => citedByName && plain(vi) === plain(word))?.id;
    const day = date === undefined ? undefined : dayOf(date);
    if (kind && day)
      found.push({
        start: match.index,
        end: match.index + whole.length,
        kind,
        title: title.trim(),
        date: day,
        ...(number !== undefined && { number }),
      });
  }
  for (const match of read.matchAll(NUMBERED)) {
    const [whole, word, number = '', date] = match;
    const kind = kindOf(word, number);
    // A number of other forms is no document: `9,49/9,5`, `12/KV`.
    if (!kind || found.some(({ start, end }) => match.index < end && match.index + whole.length > start)) continue;
    const day = date === undefined ? undefined : dayOf(date);
    const end = match.index + whole.length;
    const issuer = issuerAt(read, end);
    found.push({
      start: match.index,
      end: issuer?.end ?? end,
      ...kind,
      number: number.replace(/^0+(?=\d{2})/, ''),
      ...(day && { date: day }),
      ...(issuer && { issuer: issuer.words }),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function kindOf(word: string | undefined, number: string): { kind: string; called?: string } | undefined {
  const symbol = /[/-](?:\d{4}\/)?(\p{L}+)-/u.exec(number)?.[1];
  const bySymbol = kinds.find((kind) => kind.symbol !== undefined && kind.symbol === symbol && kind.symbolIsItsOwn);
  const named =
    word === undefined
      ? undefined
      : kinds.find(({ vi }) => plain(vi) === plain(word) && vi.toLowerCase() === word.toLowerCase());
  if (named) return { kind: named.id };
  if (word !== undefined && /^thông tư liên tịch$/iu.test(word)) return { kind: 'circular', called: word };
  if (word !== undefined && /^nghị quyết liên tịch$/iu.test(word)) return { kind: 'resolution', called: word };
  const kind =
    bySymbol?.id ??
    (word === undefined && !/^\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}+[\p{L}]*-\p{Lu}/u.test(number)
      ? undefined
      : 'official letter');
  if (!kind) return undefined;
  return word === undefined ? { kind } : { kind, called: word };
}

/** `30/8/2026`, of either form; a day that no calendar has is none. */
function dayOf(written: string): string | undefined {
  const [day = 0, month = 0, year = 0] = (written.match(/\d+/g) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${day}/${month}/${year}` : undefined;
}

export interface DeclaredCitation extends Omit<FoundCitation, 'start' | 'end' | 'date' | 'issuer'> {
  readonly name: string;
  date?: string;
  issuer?: string;
}

/** The cited documents of one import, each declared once. */
export class Citations {
  readonly all: DeclaredCitation[] = [];
  /** By number; laws, which have none, by name. */
  private readonly known = new Map<string, DeclaredCitation[]>();

  constructor(private readonly names: Names) {}

  /** A letter of authority that nothing names: somebody must say which one. */
  authority(): string {
    const found = this.all.find(({ kind, number }) => kind === 'power of attorney' && number === undefined);
    return (found ?? this.declare({ start: 0, end: 0, kind: 'power of attorney' })).name;
  }

  /** The name of a cited document. One without a day is the one of that number, where only one has it. */
  declare({ start: _start, end: _end, ...found }: FoundCitation): DeclaredCitation {
    const key = found.number ?? `${found.kind} ${found.title}`;
    const same = this.known.get(key) ?? [];
    this.known.set(key, same);
    const meant =
      same.find(({ date }) => date === found.date) ??
      (same.length === 1 && (found.date === undefined || same[0]?.date === undefined) ? same[0] : undefined);
    if (meant) {
      // What one mention leaves out another one says.
      if (found.date !== undefined) meant.date ??= found.date;
      if (found.issuer !== undefined) meant.issuer ??= found.issuer;
      return meant;
    }
    const made = { ...found, name: this.names.give(nameOf(found), shownAs(found)) };
    this.all.push(made);
    same.push(made);
    return made;
  }
}

/** As a text cites it. */
function shownAs({ kind, called, number, title }: Omit<FoundCitation, 'start' | 'end'>): string {
  const word = called ?? kinds.find(({ id }) => id === kind)?.vi ?? kind;
  return [word, title, ...(number === undefined ? [] : [`số ${number}`])].filter(Boolean).join(' ');
}

function nameOf({ kind, number, title }: Omit<FoundCitation, 'start' | 'end'>): string {
  if (title !== undefined)
    return `LUẬT-${title
      .match(/\p{L}+/gu)
      ?.map((word) => word.charAt(0).toLocaleUpperCase('vi'))
      .join('')
      .slice(0, 8)}`;
  const [digits = '', ...symbol] = (number ?? '').split(/[/-]/);
  const row = kinds.find(({ id }) => id === kind);
  const own = symbol.find((part) => /\p{L}/u.test(part));
  return `${row?.symbol ?? (kind === 'official letter' ? 'CV' : (own ?? 'VB'))}-${digits}`;
}
