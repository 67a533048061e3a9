import type { AstNode } from 'langium';
import type { DocumentFacts } from '../../facts/facts.js';
import { plainText } from '../../facts/prose.js';
import { scatteredIn } from '../../facts/scattered.js';
import { textsOf } from '../../facts/texts.js';
import type { AuthoredDocument, Link, OrgUnit, Party, PartyMention } from '../../generated/ast.js';
import {
  isChunk,
  isComponentText,
  isGroup,
  isIssuerLine,
  isOrgUnit,
  isReporting,
  isRole,
  isText,
  isUnder,
} from '../../generated/ast.js';
import { placeOf } from '../place.js';
import type { Place } from '../rule.js';

/** Somebody who is to act by a document, or to receive it: a declared party, or words. */
export interface PartyReference {
  readonly party: Party | undefined;
  readonly words: string;
  /** Asked for where something is wrong. */
  readonly place: () => Place;
}

/** Who issues a document, works, reports, is reported to, is addressed or told to do something in its prose. Where a finding was made is the past. */
export function* partyReferences(document: AuthoredDocument, { work }: DocumentFacts): Generator<PartyReference> {
  const issuer = document.items.find(isIssuerLine);
  if (issuer) yield { party: issuer.issuer.ref, words: '', place: () => placeOf(issuer, 'issuer') };
  const seen = new Set<readonly PartyMention[]>();
  for (const task of work.tasks) {
    for (const [role, mentions] of work.effective.get(task)?.parties ?? []) {
      if (role === 'at' || seen.has(mentions)) continue;
      seen.add(mentions);
      for (const mention of mentions) yield mentioned(mention);
    }
  }
  for (const reporting of scatteredIn(document).reporting) {
    const parties = isReporting(reporting) ? reporting.recipients : [reporting.to, reporting.via];
    for (const mention of parties) if (mention) yield mentioned(mention);
  }
  for (const link of textsOf(document).links) {
    const party = link.target?.ref;
    if (isParty(party)) yield { party: isActor(link) ? party : undefined, words: '', place: () => placeOf(link) };
  }
}

function mentioned(mention: PartyMention): PartyReference {
  return {
    party: mention.party?.ref,
    words: mention.words ? plainText(mention.words) : '',
    place: () => placeOf(mention),
  };
}

function isParty(node: unknown): node is Party {
  return isOrgUnit(node) || isGroup(node) || isRole(node);
}

/** A link to whom the document is sent, or behind a word that gives work. */
function isActor(link: Link): boolean {
  const text = link.$container;
  if (!isText(text)) return false;
  const component: AstNode = text.$container;
  if (isComponentText(component)) return component.component === 'addressees' || component.component === 'recipients';
  const before = text.parts[(link.$containerIndex ?? 0) - 1];
  return isChunk(before) && GIVES_WORK.test(before.text?.normalize('NFC').slice(-LONGEST) ?? '');
}

const GIVES_WORK = /(?:^|[^\p{L}])(?:giao|đề nghị|yêu cầu)(?: cho)?\s*$/iu;
const LONGEST = 16;

/** A body with those it belongs to: what holds for a district holds for its offices and posts. */
export function* bodiesOf(party: Party): Generator<OrgUnit> {
  const seen = new Set<AstNode>();
  const ahead: AstNode[] = [party];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isOrgUnit(node)) {
      yield node;
      for (const item of node.items) if (isUnder(item) && item.parent.ref) ahead.push(item.parent.ref);
    }
    if (node.$container && (isOrgUnit(node) || isRole(node))) ahead.push(node.$container);
  }
}
