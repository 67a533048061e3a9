import type { Inline, Target } from '@rplan/model';
import { appendicesOf, itemAt, nodeAt, sectionTitleAt, sentence } from '@rplan/reading';
import type { Inline as Printed } from '../outline.js';
import { appendixLabel } from './appendix.js';
import { printCitation } from './citation.js';
import type { Item } from './item.js';
import { partOf } from './item.js';
import { shortNameOf, titleOf } from './party.js';
import { printResult } from './result.js';
import type { PrintState } from './state.js';

type Reference = Extract<Inline, { type: 'reference' }>;
type Emphasis = { bold?: true; italic?: true };

export interface InlineOptions {
  /** The item that `{.part}` is a part of. */
  readonly item?: Item;
  /** A label in front of a value, as in the line of a property: the value then begins with a capital. */
  readonly capitalise?: boolean;
}

/** Prints prose: references become what the office writes for them, notes get their marks. */
export function printInline(content: readonly Inline[], state: PrintState, options: InlineOptions = {}): Printed[] {
  const printed: Printed[] = [];
  for (const piece of content) {
    if (piece.type === 'reference') printed.push(...printReference(piece, state, options, isAfterLabel(printed)));
    else if (piece.type === 'note-mark') printed.push({ type: 'note-mark', note: noteNumber(piece.note, state) });
    else if (piece.type === 'line-break') printed.push(piece);
    else printed.push({ type: 'text', text: piece.text, ...emphasisOf(piece) });
  }
  return joined(printed);
}

/** Prints a line of a list of its own, which begins with a capital where a reference begins it. */
export function printListed(content: readonly Inline[], state: PrintState): Printed[] {
  const printed = printInline(content, state);
  const [first] = content;
  return first?.type === 'reference' && !first.label ? raised(printed) : printed;
}

/** The words alone. */
export function printedText(content: readonly Printed[]): string {
  return content
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'line-break' ? '\n' : ''))
    .join('');
}

function printReference(
  reference: Reference,
  state: PrintState,
  options: InlineOptions,
  afterLabel: boolean,
): Printed[] {
  const emphasis = emphasisOf(reference);
  if (reference.label) {
    if (reference.to.kind === 'document') state.mentioned.add(reference.to.id);
    return emphasised(printInline(reference.label, state, options), emphasis);
  }
  if (reference.to.kind === 'self') {
    const content = options.item ? partOf(options.item, reference.parts[0] ?? 'content', state) : [];
    const printed = emphasised(printInline(content, state, options.item ? { item: options.item } : {}), emphasis);
    return options.capitalise && afterLabel ? raised(printed) : printed;
  }
  const text = printTarget(reference.to, reference.parts, state);
  return text === '' ? [] : [{ type: 'text', text, ...emphasis }];
}

function printTarget(to: Exclude<Target, { kind: 'self' }>, parts: readonly string[], state: PrintState): string {
  const [part] = parts;
  switch (to.kind) {
    case 'party':
      return part === 'short' ? shortNameOf(to.id, state) : titleOf(to.id, state);
    case 'document': {
      const citation = state.citations.get(to.id);
      return citation
        ? printCitation(citation, part, state, (content) => printedText(printInline(content, state)))
        : to.id;
    }
    case 'assessment': {
      const assessment = state.assessments.get(to.id);
      return assessment ? printResult(assessment, to.node, parts) : to.id;
    }
    case 'index':
    case 'node': {
      const index = state.indices.get(to.kind === 'node' ? to.index : to.id);
      return printNamed(to.kind === 'node' ? nodeAt(index, to.code) : index, part);
    }
    case 'task':
    case 'finding': {
      const item = itemAt({ kind: to.kind, id: to.id, document: to.document }, state);
      return item ? printedText(printInline(partOf(item, part ?? 'content', state), state, { item })) : to.id;
    }
    case 'appendix':
      return appendixLabel(to.id, appendicesOf(to.document, state), state);
    case 'section':
      return printedText(printInline(sectionTitleAt(to.document, to.id, state), state)) || to.id;
    default:
      return to.id;
  }
}

function printNamed(
  thing: { title: string; shortNames: string[]; maximum?: string | undefined } | undefined,
  part: string | undefined,
) {
  if (!thing) return '';
  if (part === 'maximum') return thing.maximum?.replace('.', ',') ?? '';
  return part === 'short' ? (thing.shortNames[0] ?? thing.title) : thing.title;
}

/** The place of a note in the list of notes; its first mark puts it there. */
function noteNumber(id: string, { notes }: PrintState): number {
  const known = notes.get(id) ?? notes.size;
  notes.set(id, known);
  return known;
}

function isAfterLabel(printed: readonly Printed[]): boolean {
  return printed.length === 0 || /: ?$/.test(printedText(printed));
}

function raised(printed: readonly Printed[]): Printed[] {
  const [first, ...rest] = printed;
  return first?.type === 'text' ? [{ ...first, text: sentence(first.text) }, ...rest] : [...printed];
}

function emphasised(printed: readonly Printed[], emphasis: Emphasis): Printed[] {
  return printed.map((piece) => (piece.type === 'text' ? { ...emphasis, ...piece } : piece));
}

function emphasisOf({ bold, italic }: { bold?: boolean | undefined; italic?: boolean | undefined }): Emphasis {
  return { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) };
}

/** Neighbouring words of one look as one run: fewer runs are what Word itself would write. */
function joined(pieces: readonly Printed[]): Printed[] {
  const result: Printed[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (
      piece.type === 'text' &&
      last?.type === 'text' &&
      !!last.bold === !!piece.bold &&
      !!last.italic === !!piece.italic
    ) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}
