import { textOf } from '@rplan/words';
import { measureText } from '../measure/index.js';
import type { Inline, Paragraph } from '../outline.js';
import { asideOf, type PrintState, printListed } from '../printing.js';
import { textWidth } from '../profile/index.js';
import { endLine } from './end-line.js';

/** Kính gửi (Decree 30, PL I, P1, II.9.b): one addressee on the same line, several one a line with dashes. */
export function addresseesOf(state: PrintState): Paragraph[] {
  const addressees = state.plan.document.components.addressees ?? [];
  const { addressees: label, recipients } = state.profile.texts;
  const printed = addressees.map(({ content }) => printListed(content, asideOf(state)));
  const [only] = printed;
  if (!only) return [];
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
        ...shift,
        content: endLine(content, index < printed.length - 1 ? recipients.end : recipients.lastEnd),
      }),
    ),
  ];
}

/** The block moves to the left until its longest line fits, as far as the margin lets it. */
function shiftFor(printed: readonly (readonly Inline[])[], { profile }: PrintState): { shift: number } | undefined {
  const { 'addressee-item': item, 'addressee-label': label } = profile.paragraphs;
  const longest = Math.max(...printed.map((content) => measureText(`${textOf(content)};`, item)));
  const missing = item.left + longest + ROOM_BESIDE - textWidth(profile, 'portrait');
  return missing > 0 ? { shift: Math.min(missing, label.firstLine) } : undefined;
}

/** So that a renderer with a hair wider letters wraps no word, in points. */
const ROOM_BESIDE = 4;
