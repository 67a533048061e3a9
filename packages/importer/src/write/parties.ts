import { bodiesJoined, type ColumnMeaning, isOneBody, oneLine, type Words } from '@rplan/recognise';
import type { ImportDoubt } from '../doubt.js';
import { escaped, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';

/**
 * Who does something, as the cell says: at semicolons and lines each is a party. A list at commas is printed as it was, under the words that
 * the office wrote: names may hold commas too.
 */
export function partiesSource(
  meaning: ColumnMeaning,
  said: readonly Words[],
  context: WriteContext,
): { source: string; doubt?: ImportDoubt } {
  const parts = said
    .flatMap(({ text }) => text.split(/[;\n]/))
    .map((part) => oneLine(part).replace(/^[-–+]\s*/u, ''))
    .filter((part) => part !== '');
  const source = parts.map((part) => partsSource(part, context)).join(', ');
  const bodies = parts.flatMap(apart).filter((part) => isOneBody(part.replace(/[.,]$/, '')));
  const doubt: ImportDoubt | undefined =
    meaning === 'lead' && bodies.length > 1 ? { code: 'several-leads', about: parts.join('; ') } : undefined;
  return { source: context.traced(source, said), ...(doubt && { doubt }) };
}

/** Bodies that a word joins are as many parties; it is kept, since it is printed. */
function partsSource(part: string, context: WriteContext): string {
  const pieces = apart(part);
  if (pieces.length === 1) return partySource(part, context);
  return pieces.map((piece, index) => (index % 2 === 0 ? partySource(piece, context) : ` ${piece.trim()} `)).join('');
}

function apart(part: string): readonly string[] {
  const pieces = bodiesJoined(part);
  const bodies = pieces.filter((_, index) => index % 2 === 0);
  return bodies.every((body) => isOneBody(body.replace(/[.,]$/, ''))) ? pieces : [part];
}

function partySource(part: string, { directory }: WriteContext): string {
  const unit = directory.mentioned(part.replace(/[.,]$/, ''));
  if (!unit) return quoted(escaped(part));
  return unit.title === part ? unit.name : `${unit.name} ${quoted(escaped(part))}`;
}
