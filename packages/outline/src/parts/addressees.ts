import { kindOf } from '@rplan/kinds';
import { namedPartyWords, sentence, textOf } from '@rplan/words';
import { measureLines, measureText } from '../measure/index.js';
import type { Inline, Paragraph } from '../outline.js';
import { asideOf, type PrintState, printListed } from '../printing.js';
import { type ParagraphLook, textWidth } from '../profile/index.js';
import { endLine } from './end-line.js';

/** Kính gửi (Decree 30, PL I, P1, II.9.b): one addressee on the same line, several one a line with dashes. */
export function addresseesOf(state: PrintState): Paragraph[] {
  const addressees = state.plan.document.components.addressees ?? [];
  const { addressees: label, recipients } = state.profile.texts;
  const printed = addressees.map(({ content }) => printListed(content, asideOf(state)));
  const [only] = printed;
  if (!only) return [];
  const inText = kindOf(state.plan.document.kind)?.addressedAs;
  if (inText !== undefined) return inTheText(inText, printed, state);
  if (printed.length === 1) {
    return [{ type: 'paragraph', role: 'addressee-single', content: [{ type: 'text', text: `${label} ` }, ...only] }];
  }
  const shift = shiftFor(printed, state);
  return [
    {
      type: 'paragraph',
      role: 'addressee-label',
      content: [{ type: 'text', text: label }],
      keepWithNext: true,
      ...shift,
    },
    ...printed.map(
      (content, index): Paragraph => ({
        type: 'paragraph',
        role: 'addressee-item',
        mark: recipients.mark,
        ...(index === printed.length - 1 && { after: state.profile.paragraphs['addressee-single'].after }),
        ...shift,
        content: endLine(content, index < printed.length - 1 ? recipients.end : recipients.lastEnd),
      }),
    ),
  ];
}

/** Who invites or wires whom, as a sentence of the text (models 1.6 and 1.7): one on the same line, several one a line with dashes. */
function inTheText(said: string, printed: readonly (readonly Inline[])[], state: PrintState): Paragraph[] {
  const { issuer } = state.plan.document;
  const who = issuer === undefined ? '' : namedPartyWords([{ party: issuer }], state);
  const label = { type: 'text' as const, text: sentence(`${who} ${said}:`.trimStart()) };
  const { mark, end, lastEnd } = state.profile.texts.recipients;
  const ended = printed.map((content, index) => endLine(content, index < printed.length - 1 ? end : lastEnd));
  const [only, ...others] = ended;
  if (only && others.length === 0)
    return [{ type: 'paragraph', role: 'text', content: [label, { type: 'text', text: ' ' }, ...only] }];
  return [
    { type: 'paragraph', role: 'text', content: [label], keepWithNext: true },
    ...ended.map((content): Paragraph => ({ type: 'paragraph', role: 'bullet', mark, content })),
  ];
}

/**
 * The block moves to the left until its longest line fits. Where none fits however far it goes, it stands where its lines are fewest and none
 * is one word alone.
 */
function shiftFor(printed: readonly (readonly Inline[])[], { profile }: PrintState): { shift: number } | undefined {
  const { 'addressee-item': item, 'addressee-label': label } = profile.paragraphs;
  const texts = printed.map((content) => `${textOf(content)};`);
  const room = (shift: number) => textWidth(profile, 'portrait') + shift - item.left - ROOM_BESIDE;
  const missing = Math.max(...texts.map((text) => measureText(text, item))) - room(0);
  if (missing <= 0) return undefined;
  if (missing <= label.firstLine) return { shift: missing };
  let best = { cost: Number.POSITIVE_INFINITY, shift: 0 };
  for (let shift = 0; shift <= label.firstLine; shift += STRIDE) {
    const cost = texts.reduce((sum, text) => sum + costOf(text, item, room(shift)), 0);
    if (cost < best.cost) best = { cost, shift };
  }
  return { shift: best.shift };
}

/** Lines of a text, and half a line more where the last one is a word alone. */
function costOf(text: string, font: ParagraphLook, width: number): number {
  const { count } = measureLines(text, font, width);
  const lonely = measureLines(text.replace(/\s+\S+$/u, ''), font, width).count < count;
  return count + (count > 1 && lonely ? 0.5 : 0);
}

/** Places that are tried, in points. */
const STRIDE = 3;

/** So that a renderer with a hair wider letters wraps no word, in points. */
const ROOM_BESIDE = 4;
