import type { Party } from '@rplan/model';
import type { PrintState } from '../printing.js';

/** The body that issues: the issuer itself, or the body of the post that issues (a decision of the Chủ tịch). */
export function issuingBody({ plan, parties }: PrintState): Party | undefined {
  const issuer = plan.document.issuer === undefined ? undefined : parties.get(plan.document.issuer);
  return issuer?.kind === 'role' ? bodyOfRole(issuer, parties) : issuer;
}

/** The unit a post belongs to. */
export function bodyOfRole(role: Party, parties: ReadonlyMap<string, Party>): Party | undefined {
  return role.parent === undefined ? undefined : parties.get(role.parent);
}

/** A body's name at the head of the page, in capitals. */
export function letterheadOf(party: Party): string {
  return capitals(party.letterhead ?? party.title);
}

/**
 * What is printed after TM.: the author's words, else the body's name without the place it governs, as People's Committees
 * sign: `ỦY BAN NHÂN DÂN`.
 */
export function collectiveName(party: Party): string {
  return capitals(party.collective?.words ?? party.title.replace(UNIT_OF_PLACE, ''));
}

const UNIT_OF_PLACE = /\s(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(\s.*)?$/iu;

/** Capitals are written as capitals, so that whoever reads the text of the file sees them. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
