import { formatShort } from '@rplan/calendar';
import type { Citation, Inline } from '@rplan/model';
import { isCitedByName } from '@rplan/reading';
import { kindName } from './kind-names.js';
import { numberWithBlank } from './number.js';
import { shortNameOf } from './party.js';
import type { PrintState } from './state.js';

/** Prints prose as plain words; a subject may cite further documents. */
type Words = (content: readonly Inline[]) => string;
type Form = (citation: Citation, state: PrintState, words: Words) => string;

/** Forms of a citation by the part that asks for them; without one, the first mention is full and later ones brief. */
const FORMS: Readonly<Record<string, Form>> = {
  full: (citation, state, words) =>
    join(
      identity(citation, state, words),
      provenance(citation, state),
      isCitedByName(citation.kind) ? '' : titleOf(citation, words),
    ),
  'with date': (citation, state, words) => join(identity(citation, state, words), provenance(citation, state)),
  brief: identity,
  title: (citation, _state, words) => titleOf(citation, words),
  number: ({ number }, { profile }) => (number === undefined ? '' : numberWithBlank(number, profile)),
  dated: (citation) => dateOf(citation),
};

/** Parts that name a datum of the document and are no mention of it. */
const NO_MENTION = new Set(['title', 'number', 'dated']);

/**
 * A document as it is cited (Decree 30, PL I, P1, II.6.b): kind, number, date, issuer and subject at its first mention, kind and
 * number after that. Laws are cited by kind and name alone.
 */
export function printCitation(citation: Citation, part: string | undefined, state: PrintState, words: Words): string {
  const first = !state.mentioned.has(citation.id);
  if (part === undefined || !NO_MENTION.has(part)) state.mentioned.add(citation.id);
  const form = FORMS[part ?? (first ? 'full' : 'brief')] ?? identity;
  return form(citation, state, words);
}

function identity(citation: Citation, state: PrintState, words: Words): string {
  const kind = citation.called ?? kindName(citation.kind, state.profile);
  if (isCitedByName(citation.kind)) return join(kind, titleOf(citation, words));
  return citation.number ? `${kind} số ${numberWithBlank(citation.number, state.profile)}` : kind;
}

function titleOf({ title }: Citation, words: Words): string {
  return title ? words(title) : '';
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
