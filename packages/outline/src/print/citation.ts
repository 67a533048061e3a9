import { formatShort } from '@rplan/calendar';
import type { Citation } from '@rplan/model';
import { isCitedByName, kindName } from './kind-names.js';
import { shortNameOf } from './party.js';
import type { PrintState } from './state.js';

/** Forms of a citation by the part that asks for them; without one, the first mention is full and later ones brief. */
const FORMS: Readonly<Record<string, (citation: Citation, state: PrintState) => string>> = {
  full: (citation, state) => join(identity(citation, state), provenance(citation, state), citation.title),
  'with date': (citation, state) => join(identity(citation, state), provenance(citation, state)),
  brief: identity,
  title: ({ title }) => title ?? '',
  number: ({ number }) => number ?? '',
  dated: (citation) => dateOf(citation),
};

/** Parts that name a datum of the document and are no mention of it. */
const NO_MENTION = new Set(['title', 'number', 'dated']);

/**
 * A document as it is cited (Decree 30, PL I, P1, II.6.b): kind, number, date, issuer and subject at its first mention, kind and
 * number after that. Laws are cited by kind and name alone.
 */
export function printCitation(citation: Citation, part: string | undefined, state: PrintState): string {
  const first = !state.mentioned.has(citation.id);
  if (part === undefined || !NO_MENTION.has(part)) state.mentioned.add(citation.id);
  const form = FORMS[part ?? (first ? 'full' : 'brief')] ?? identity;
  return form(citation, state);
}

function identity(citation: Citation, state: PrintState): string {
  const kind = citation.called ?? kindName(citation.kind, state.profile);
  if (isCitedByName(citation.kind)) return join(kind, citation.title);
  return citation.number ? `${kind} số ${citation.number}` : kind;
}

function provenance(citation: Citation, state: PrintState): string {
  if (isCitedByName(citation.kind)) return '';
  const issuers = citation.issuers.map((id) => shortNameOf(id, state)).join(', ');
  return join(citation.date && `ngày ${dateOf(citation)}`, issuers && `của ${issuers}`);
}

/** Blank parts are left out as offices leave them: `/6/2023`. */
function dateOf({ date }: Citation): string {
  return date ? formatShort(date, '') : '';
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
