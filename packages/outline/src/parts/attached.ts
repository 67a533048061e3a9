import { formatLong } from '@rplan/calendar';
import { kindName } from '@rplan/kinds';
import type { Citation, Document } from '@rplan/model';
import { issuerWords, numberWords } from '@rplan/words';
import type { PrintState } from '../printing.js';

/**
 * The line that ties an appendix or an attached document to what it was issued with: `(Kèm theo Kế hoạch số ... ngày ... tháng ...
 * năm ... của ...)` (Decree 30, PL I, P1, III.1). What the registry has not given yet stays blank; in electronic documents all
 * that it gives does. A document issued with another one has no number of its own (model 1.3): what it carries names that other one too.
 */
export function attachedReference(state: PrintState): string {
  const { document } = state.plan;
  const carrier = document.attachedTo === undefined ? undefined : state.citations.get(document.attachedTo);
  return referenceTo(carrier ?? document, state);
}

function referenceTo(
  document: Pick<Document, 'kind' | 'number' | 'date' | 'issuer'> | Citation,
  state: PrintState,
): string {
  const { attached, date: words } = state.profile.texts;
  const issuer = 'issuers' in document ? document.issuers[0] : document.issuer;
  const { number: given, date: day } = attached.filled ? document : {};
  const number = `số ${numberWords(given, state.wording.blank)}`;
  const date = formatLong(day ?? {}, words.blank);
  const of = issuer === undefined ? '' : ` của ${issuerWords(issuer, state)}`;
  return `${attached.open}${kindName(document.kind)} ${number} ${date}${of}${attached.close}`;
}
