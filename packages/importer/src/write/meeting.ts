import { kindOf } from '@rplan/kinds';
import { type Part, plainWords, type Recognised, type Words } from '@rplan/recognise';
import type { ImportDoubt } from '../doubt.js';
import { block, escaped, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';

/** The lines about a meeting, by the labels that the layout prints before them (models 1.7 and 1.9 of PL III). */
const LABELS: readonly (readonly [label: string, statement: string, isParty: boolean])[] = [
  ['Thành phần:', 'thành phần', false],
  ['Vắng mặt:', 'vắng mặt', false],
  ['Thời gian:', 'thời gian', false],
  ['Địa điểm:', 'địa điểm', false],
  ['Chủ trì:', 'chủ tọa', true],
  ['Thư ký:', 'thư ký', true],
];

/** What a document says of its meeting as statements, and the parts that are none; all parts for a kind that has no meeting. */
export function meetingLines(
  { kind, body, foot }: Recognised,
  context: WriteContext,
): { lines: string[]; rest: readonly Part[]; doubts: ImportDoubt[] } {
  const lines: string[] = [];
  if (!kindOf(kind ?? '')?.meeting) return { lines, rest: body, doubts: [] };
  const said: Record<string, string> = {};
  let at = 0;
  for (; at < body.length; at++) {
    const part = body[at];
    const label = part?.type === 'text' ? LABELS.find(([words]) => part.words.text.startsWith(words)) : undefined;
    // The layout prints these lines in the order in which they stand; text between them would change places.
    if (part?.type !== 'text' || !label) break;
    const [words, statement, isParty] = label;
    const inside = after(part.words, words.length);
    const list = bulletsBelow(body, at);
    if (inside.text === '' && list.length > 1 && !isParty) {
      const [first = '', ...more] = block(list.map((each) => ({ source: context.source(each) })));
      lines.push(`${statement} ${first}`, ...more);
      at += list.length;
    } else if (inside.text === '') break;
    else lines.push(`${statement} ${isParty ? quoted(escaped(inside.text.replace(/\.$/, ''))) : context.text(inside)}`);
    said[statement] = inside.text;
  }
  return { lines, rest: body.slice(at), doubts: signerDoubts(foot, said) };
}

function bulletsBelow(parts: readonly Part[], at: number): Words[] {
  const found: Words[] = [];
  for (const part of parts.slice(at + 1)) {
    if (part.type !== 'bullet' || part.sign !== '-') break;
    found.push(part.words);
  }
  return found;
}

function after(words: Words, from: number): Words {
  const rest = words.text.slice(from);
  const move = from + rest.length - rest.trimStart().length;
  const { text } = plainWords(rest);
  return {
    text,
    notes: words.notes.map((note) => ({ ...note, offset: Math.max(0, note.offset - move) })),
    emphasis: words.emphasis.flatMap((span) =>
      span.start >= move ? [{ ...span, start: span.start - move, end: span.end - move }] : [],
    ),
  };
}

/** Minutes are signed by the chair and the secretary whom they name. */
function signerDoubts({ pair }: Recognised['foot'], said: Readonly<Record<string, string>>): ImportDoubt[] {
  if (!pair) return [];
  const named = (name: string | undefined, statement: string) =>
    name === undefined || (said[statement] ?? '').includes(name);
  if (named(pair.secretary, 'thư ký') && named(pair.chair, 'chủ tọa')) return [];
  return [{ code: 'signing-lines', about: [pair.secretary, pair.chair].filter(Boolean).join(' / ') }];
}
