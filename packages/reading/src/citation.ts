import { formatShort } from '@rplan/calendar';
import type { Citation } from '@rplan/model';
import { isCitedByName, kindName } from './kinds.js';
import { type Names, shortNameOf } from './names.js';
import { numberWords } from './number.js';

/**
 * A cited document by the part that is asked for. Without one it is kind and number: rows of a tracker and entries of a calendar
 * are read one by one, so none of them is the first mention.
 */
export function citationWords(citation: Citation, part: string | undefined, title: string, names: Names): string {
  switch (part) {
    case 'title':
      return title;
    case 'number':
      return citation.number === undefined ? '' : numberWords(citation.number);
    case 'dated':
      return dateOf(citation);
    case 'with date':
      return join(identity(citation, title), provenance(citation, names));
    case 'full': {
      const subject = isCitedByName(citation.kind) ? '' : title;
      return join(identity(citation, title), provenance(citation, names), subject);
    }
    default:
      return identity(citation, title);
  }
}

function identity({ called, kind, number }: Citation, title: string): string {
  const name = called ?? kindName(kind);
  if (isCitedByName(kind)) return join(name, title);
  return number ? `${name} số ${numberWords(number)}` : name;
}

function provenance(citation: Citation, names: Names): string {
  if (isCitedByName(citation.kind)) return '';
  const date = dateOf(citation);
  const issuers = citation.issuers.map((id) => shortNameOf(id, names)).join(', ');
  return join(date && `ngày ${date}`, issuers && `của ${issuers}`);
}

function dateOf({ date }: Citation): string {
  return date ? formatShort(date, '') : '';
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
