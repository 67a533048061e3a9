import { formatShort } from '@rplan/calendar';
import { kindName, kindOf } from '@rplan/kinds';
import type { Citation } from '@rplan/model';
import { issuerWords, type Names } from './names.js';
import { numberWords } from './number.js';
import type { Wording } from './wording.js';

/** Parts that name a datum of the document and are no mention of it. */
const NO_MENTION = new Set(['title', 'number', 'dated']);

/**
 * A document as it is cited (Decree 30, PL I, P1, II.6.b), by the part that is asked for: kind, number, date, issuer and subject in full, kind
 * and number in brief. Laws are cited by kind and name, and by their date where it is declared. `title` words the subject, which may cite further documents.
 */
export function citationWords(
  citation: Citation,
  part: string | undefined,
  title: () => string,
  names: Names,
  { mentioned, blank }: Wording = {},
): string {
  const isFirst = mentioned !== undefined && !mentioned.has(citation.id);
  if (part === undefined || !NO_MENTION.has(part)) mentioned?.add(citation.id);
  switch (part ?? (isFirst ? 'full' : 'brief')) {
    case 'title':
      return title();
    case 'number':
      return citation.number === undefined ? '' : numberWords(citation.number, blank);
    case 'dated':
      return dateOf(citation);
    case 'with date':
      return join(identity(citation, title, blank), provenance(citation, names));
    case 'full':
      return join(
        identity(citation, title, blank),
        provenance(citation, names),
        isCitedByName(citation) ? '' : title(),
      );
    default:
      return identity(citation, title, blank);
  }
}

function identity(citation: Citation, title: () => string, blank: string | undefined): string {
  const name = citation.called ?? kindName(citation.kind);
  if (isCitedByName(citation)) return join(name, title());
  return citation.number ? `${name} số ${numberWords(citation.number, blank)}` : name;
}

function provenance(citation: Citation, names: Names): string {
  const date = dateOf(citation);
  // Of these neither number nor issuer is given (Decree 30, PL I, P1, II.6.b).
  if (isCitedByName(citation)) return date && `ngày ${date}`;
  const named = citation.issuers.map((id) => issuerWords(id, names));
  const issuers = [...named, citation.issuedBy ?? ''].filter(Boolean).join(', ');
  return join(date && `ngày ${date}`, issuers && `của ${issuers}`);
}

/** Blank parts are left out as offices leave them: `/6/2023`. */
function dateOf({ date }: Citation): string {
  return date ? formatShort(date, '') : '';
}

function isCitedByName({ kind }: Citation): boolean {
  return kindOf(kind)?.citedByName === true;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
