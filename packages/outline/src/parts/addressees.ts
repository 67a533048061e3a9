import type { Paragraph } from '../outline.js';
import { asideOf, type PrintState, printListed } from '../printing.js';
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
  return [
    { type: 'paragraph', role: 'addressee-label', content: [{ type: 'text', text: label }], keepWithNext: true },
    ...printed.map(
      (content, index): Paragraph => ({
        type: 'paragraph',
        role: 'addressee-item',
        mark: recipients.mark,
        content: endLine(content, index < printed.length - 1 ? recipients.end : recipients.lastEnd),
      }),
    ),
  ];
}
