import { textOf } from '@rplan/words';
import { measureLines } from '../measure/index.js';
import type { Block, Columns, Paragraph } from '../outline.js';
import { asideOf, type PrintState, printInline, printListed } from '../printing.js';
import { columnWidths, type LayoutProfile } from '../profile/index.js';
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
  const below = besides(recipients, pair ? [] : signatureOf(state), state);
  if (!pair) return [below];
  const signatures: Columns = { type: 'columns', role: 'foot', rows: [pair] };
  return recipients.length > 0 ? [signatures, below] : [signatures];
}

/** What a list may be longer than the signature beside it before it is broken, in points: about eight lines. */
const MOST_BELOW = 100;

/**
 * Recipients beside the signature. A list that is much longer goes on below, over pages where it must: the signature stays with the
 * content, and no page is left empty for a list that does not fit it.
 */
function besides(recipients: readonly Block[], signature: readonly Block[], { profile }: PrintState): Columns {
  const [left, right] = columnWidths(profile, 'foot', 'portrait');
  const heights = recipients.map((block) => heightOf(block, left, profile));
  const beside = signature.reduce((sum, block) => sum + heightOf(block, right, profile), 0);
  const all = heights.reduce((sum, height) => sum + height, 0);
  if (all <= beside + MOST_BELOW) return { type: 'columns', role: 'foot', rows: [[recipients, signature]] };
  let [height, count] = [0, 0];
  while (count < recipients.length && height < beside) height += heights[count++] ?? 0;
  const rows: Columns['rows'] = [
    [recipients.slice(0, count), signature],
    [recipients.slice(count), []],
  ];
  return { type: 'columns', role: 'foot', rows, flows: true };
}

/** The height of a paragraph of the foot in points. */
function heightOf(block: Block, width: number, { paragraphs }: LayoutProfile): number {
  if (block.type !== 'paragraph') return 0;
  const look = paragraphs[block.role];
  const { count } = measureLines(`${block.mark ?? ''} ${textOf(block.content)}`, look, width);
  const line = 'exact' in look.line ? look.line.exact : look.line.multiple * look.size * FONT_LINE;
  return look.before + look.after + count * line;
}

/** Height of a line of Times as a share of its size. */
const FONT_LINE = 1.15;

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
