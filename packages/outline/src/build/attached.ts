import { formatLong } from '@rplan/calendar';
import type { Citation, Document } from '@rplan/model';
import { kindName } from '../print/kind-names.js';
import { shortNameOf } from '../print/party.js';
import type { PrintState } from '../print/state.js';
import { numberWithBlank } from './number.js';

/**
 * The line that ties an appendix or an attached document to what it was issued with: `(Kèm theo Kế hoạch số ... ngày ... tháng ...
 * năm ... của ...)` (Decree 30, PL I, P1, III.1). What the registry has not given yet stays blank; in electronic documents all
 * that it gives does.
 */
export function attachedReference(
  document: Pick<Document, 'kind' | 'number' | 'date' | 'issuer'> | Citation,
  state: PrintState,
): string {
  const { attached, date: words } = state.profile.texts;
  const issuer = 'issuers' in document ? document.issuers[0] : document.issuer;
  const { number: given, date: day } = attached.filled ? document : {};
  const number = `số ${numberWithBlank(given, state.profile)}`;
  const date = formatLong(day ?? {}, words.blank);
  const of = issuer === undefined ? '' : ` của ${shortNameOf(issuer, state)}`;
  return `${attached.open}${kindName(document.kind, state.profile)} ${number} ${date}${of}${attached.close}`;
}
