import type { Party } from '@rplan/model';
import type { Block, Paragraph } from '../outline.js';
import type { PrintState } from '../printing.js';
import { bodyOfRole, capitals, collectiveName, issuingBody } from './body-names.js';

/**
 * The lines above a signature (Decree 30, Article 13 and PL I, P1, II.7). Who signs for whom follows from the directory: TM. for a
 * body led collectively, KT. for a deputy, TL. for the head of a unit below, TUQ. by authorisation, Q. for an acting head.
 */
export function signingLines(state: PrintState): string[] {
  const { plan, parties, profile } = state;
  const { signing } = profile.texts;
  const signer = plan.document.signature && parties.get(plan.document.signature.role);
  if (!signer) return [];
  const issuer = issuingBody(state);
  const own = bodyOfRole(signer, parties);
  const deputy = signer.deputyOf === undefined ? undefined : parties.get(signer.deputyOf);
  const person = [
    ...(deputy ? [`${signing.deputy} ${capitals(deputy.title)}`] : []),
    titleLine(signer, signing.acting),
  ];
  const forHead = (prefix: string) => `${prefix} ${capitals(headOf(issuer, state)?.title ?? issuer?.title ?? '')}`;
  if (plan.document.signature?.authority !== undefined)
    return [forHead(signing.byAuthorisation), titleLine(signer, signing.acting)];
  if (own && issuer && own.id !== issuer.id && isBelow(own, issuer, parties))
    return [forHead(signing.byOrder), ...person];
  const issuedByPost = plan.document.issuer !== undefined && parties.get(plan.document.issuer)?.kind === 'role';
  const collective = issuer?.collective && !issuedByPost ? [`${signing.collective} ${collectiveName(issuer)}`] : [];
  return [...collective, ...person];
}

/** Signing lines, room for signature and seal, the name. */
export function signatureOf(state: PrintState): Block[] {
  const { signature } = state.plan.document;
  if (!signature) return [];
  const authority = signingLines(state).map((text) => signatureLine('signing-authority', text));
  return [
    ...authority,
    signatureLine('signing-gap', ''),
    // Directly above the name (II.7.đ), below the room to sign.
    ...(signature.also ? [signatureLine('signing-also', signature.also)] : []),
    ...(signature.name ? [signatureLine('signatory', signature.name)] : []),
  ];
}

/** Whether a body is a unit of another one, at any depth: only such sign by its order (Article 13.4). */
function isBelow(body: Party, above: Party, parties: ReadonlyMap<string, Party>): boolean {
  const seen = new Set<Party>();
  for (let unit = bodyOfRole(body, parties); unit && !seen.has(unit); unit = bodyOfRole(unit, parties)) {
    if (unit.id === above.id) return true;
    seen.add(unit);
  }
  return false;
}

function titleLine(signer: Party, acting: string): string {
  return signer.acting ? `${acting} ${capitals(signer.title)}` : capitals(signer.title);
}

function headOf(body: Party | undefined, { parties }: PrintState): Party | undefined {
  return body && [...parties.values()].find(({ parent, head }) => head && parent === body.id);
}

/** A line of a signature, kept with what follows down to the name. */
export function signatureLine(
  role: 'signing-authority' | 'signing-also' | 'signing-gap' | 'signatory',
  text: string,
): Paragraph {
  return {
    type: 'paragraph',
    role,
    content: text === '' ? [] : [{ type: 'text', text }],
    keepWithNext: role !== 'signatory',
  };
}
