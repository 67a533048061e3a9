import type { PartyMention, Plan } from '@rplan/model';
import { type Names, oneLine, partyWords, plainWords, titleOf } from '@rplan/words';

/**
 * What each line says of the plan it comes from, so that the lines of thousands of plans can stand in one table. Every line has every
 * field of its record; what is not known is null.
 */
export function identityOf({ schema, document, asOf }: Plan, names: Names) {
  const { year, month, day } = document.date ?? {};
  const isComplete = year !== undefined && month !== undefined && day !== undefined;
  return {
    schema,
    plan: document.id,
    planKind: document.kind,
    planTitle: oneLine(plainWords(document.title, names)),
    planNumber: document.number ?? null,
    /** Null where any part of the date is blank. */
    planDate: isComplete ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : null,
    planYear: document.year ?? year ?? null,
    periodFrom: document.period?.from ?? null,
    periodTo: document.period?.to ?? null,
    issuer: document.issuer ?? null,
    issuerName: document.issuer === undefined ? null : titleOf(document.issuer, names),
    asOf: asOf ?? null,
  };
}

/** The name of a thing beyond its document: tasks and findings are named anew in each. */
export function keyOf(document: string, item: string): string {
  return `${document}.${item}`;
}

/** Parties by their ids, and by their titles or the author's words; one at the same place in both lists. */
export function partiesOf(mentions: readonly PartyMention[], names: Names) {
  return {
    ids: mentions.map(({ party }) => party ?? null),
    names: mentions.map((mention) => partyWords([mention], names)),
  };
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
