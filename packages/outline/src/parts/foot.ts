import { textOf } from '@rplan/words';
import type { Block, Columns, Paragraph } from '../outline.js';
import { asideOf, type PrintState, printInline, printListed } from '../printing.js';
import { endLine } from './end-line.js';
import { meetingSignatures } from './meeting.js';
import { signatureOf } from './signature.js';

/**
 * Nơi nhận on the left, the signature on the right (Decree 30, PL I, P1, II.7, II.9). Minutes are signed by two, the secretary on the
 * left, and their recipients stand below (PL III, model 1.9).
 */
export function footOf(state: PrintState): Columns[] {
  const recipients = recipientsOf(state);
  const pair = meetingSignatures(state);
  const below: Columns = { type: 'columns', role: 'foot', rows: [[recipients, pair ? [] : signatureOf(state)]] };
  if (!pair) return [below];
  const signatures: Columns = { type: 'columns', role: 'foot', rows: [pair] };
  return recipients.length > 0 ? [signatures, below] : [signatures];
}

/** `Lưu: ` in front of where copies are kept, unless its author wrote it. */
function archiveLine(content: Paragraph['content'], label: string): Paragraph['content'] {
  const labelled = textOf(content).trimStart().startsWith(label.trimEnd());
  return labelled ? content : [{ type: 'text', text: label }, ...content];
}

function recipientsOf(state: PrintState): Block[] {
  const { components } = state.plan.document;
  const { recipients } = state.profile.texts;
  const aside = asideOf(state);
  const item = (content: Paragraph['content']): Paragraph => ({
    type: 'paragraph',
    role: 'recipient',
    mark: recipients.mark,
    content,
  });
  const items = (components.recipients ?? []).map(({ content }) =>
    item(endLine(printListed(content, aside), recipients.end)),
  );
  const archive = (components.archive ?? []).map(({ content }) =>
    item(endLine(archiveLine(printInline(content, aside), recipients.archive), recipients.lastEnd)),
  );
  const drafter = (components.drafter ?? []).map(
    ({ content }): Paragraph => ({ type: 'paragraph', role: 'drafter', content: printInline(content, aside) }),
  );
  if (items.length + archive.length === 0) return drafter;
  const label: Paragraph = {
    type: 'paragraph',
    role: 'recipients-label',
    content: [{ type: 'text', text: recipients.label }],
  };
  return [label, ...items, ...archive, ...drafter];
}
