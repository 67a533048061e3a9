import { type Opaque, type PhraseReading, phraseWord, readPhrase } from '@rplan/calendar';
import type { CstNode, Reference } from 'langium';
import type { Deadline } from '../generated/ast.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { atEvent } from './event.js';
import { onceEachText } from './once-each-text.js';
import { plainText } from './prose.js';

/** A deadline as it was written: its words, and where they stand in the file. */
export interface WrittenDeadline {
  readonly text: string;
  /** Offset of the text in the file, as it is now: the deadline may move with an edit before it. */
  readonly start: number;
  readonly reading: PhraseReading;
  readonly named: readonly (Opaque & { readonly reference: Reference })[];
  readonly quotes: readonly Opaque[];
}

const known = new WeakMap<Deadline, WrittenDeadline>();
const NONE: WrittenDeadline = {
  text: '',
  start: 0,
  reading: { deadline: { kind: 'vague', text: '' }, problems: [], words: [], uncounted: [] },
  named: [],
  quotes: [],
};

/** What the words of a deadline say. Of one in quotes they are words for no time; each is read once. */
export function readDeadline(node: Deadline): WrittenDeadline {
  const made = known.get(node) ?? read(node);
  known.set(node, made);
  return made;
}

/** A plan says `quý II/2026` a hundred times. */
const readWords = onceEachText(2000, (text) => readPhrase(text));

function read(node: Deadline): WrittenDeadline {
  const { $cstNode: cst, quoted } = node;
  if (!cst) return NONE;
  if (quoted)
    return {
      ...NONE,
      get start() {
        return cst.offset;
      },
      text: cst.text,
      reading: { ...NONE.reading, deadline: { kind: 'vague', text: plainText(quoted) } },
    };
  const { text } = cst;
  const place = ({ offset, end }: CstNode) => ({ start: offset - cst.offset, end: end - cst.offset });
  const named = [...node.anchors, ...node.parties].flatMap((reference) =>
    reference.$refNode
      ? [{ kind: 'name' as const, text: reference.$refText, reference, ...place(reference.$refNode) }]
      : [],
  );
  const quotes = node.events.flatMap((quote) =>
    quote.$cstNode ? [{ kind: 'quote' as const, text: plainText(quote), ...place(quote.$cstNode) }] : [],
  );
  const opaque = [...named, ...quotes];
  return {
    text,
    get start() {
      return cst.offset;
    },
    reading: opaque.length > 0 ? readPhrase(text, opaque) : atEvent(node, text, readWords(text)),
    named,
    quotes,
  };
}

/**
 * The words of a deadline between two of its offsets in a vocabulary. What the writer typed stays: a word is put into the other vocabulary only where
 * that has one word for it and the way back leads to the same. Days written for machines (`2026-08-30`) are written as offices do.
 */
export function phraseIn(vocabulary: Vocabulary, { text, reading }: WrittenDeadline, from: number, to: number): string {
  let written = '';
  let at = from;
  for (const { en, start, end } of reading.words) {
    if (start < at || end > to) continue;
    const typed = text.slice(start, end);
    written += text.slice(at, start) + (otherWord(en, typed, vocabulary, text.slice(0, start)) ?? typed);
    at = end;
  }
  return withOfficeDays(written + text.slice(at, to))
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function otherWord(en: string, typed: string, vocabulary: Vocabulary, before: string): string | undefined {
  const row = phraseWord(en);
  const same = typed.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  if (!row) return undefined;
  const english = [row.en, ...(row.enByPosition ?? [])];
  if (vocabulary === 'vi') return english.includes(same) ? row.vi : undefined;
  if (same !== row.vi) return undefined;
  const [plural] = row.enByPosition ?? [];
  const count = /(\d+)\s*$/.exec(before)?.[1];
  return plural && count !== undefined && Number(count) !== 1 ? plural : row.en;
}

function withOfficeDays(text: string): string {
  return text.replace(
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    (_, year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
  );
}
