import type { DocumentFacts } from '@rplan/meaning';
import { documentWideIn, mentioned, textsOf } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { onceEach, placeOf } from '@rplan/syntax';
import type { Link, OrgUnit, Party, PartyMention } from '@rplan/syntax/ast';
import {
  isChunk,
  isComponentText,
  isIssuerLine,
  isOrgUnit,
  isParty,
  isReporting,
  isRole,
  isText,
  isUnder,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** Where somebody is first mentioned who is to act by a document, or to receive it. */
export interface PartyReferences {
  readonly parties: ReadonlyMap<Party, AstNode>;
  /** Parties that are told in words only. */
  readonly words: ReadonlyMap<string, AstNode>;
}

/**
 * Who issues a document, works, reports, is reported to, is addressed or told to do something in its prose; where a finding was made is the
 * past. Gathered once a document.
 */
export const partyReferences = onceEach(({ document, work }: DocumentFacts): PartyReferences => {
  const parties = new Map<Party, AstNode>();
  const words = new Map<string, AstNode>();
  const mention = (node: PartyMention) => {
    const said = mentioned(node);
    if (said?.party) {
      if (!parties.has(said.party)) parties.set(said.party, node);
    } else if (said?.words !== undefined && !words.has(said.words)) words.set(said.words, node);
  };
  const issuer = document.items.find(isIssuerLine);
  if (issuer?.issuer?.ref) parties.set(issuer.issuer.ref, issuer);
  const seen = new Set<readonly PartyMention[]>();
  for (const task of work.tasks) {
    for (const [role, mentions] of work.effective.get(task)?.parties ?? []) {
      // Tasks that inherit share one list.
      if (role === 'at' || seen.has(mentions)) continue;
      seen.add(mentions);
      for (const node of mentions) mention(node);
    }
  }
  for (const reporting of documentWideIn(document).reporting) {
    const mentions = isReporting(reporting) ? reporting.recipients : [reporting.to, reporting.via];
    for (const node of mentions) if (node) mention(node);
  }
  for (const component of document.items.filter(isComponentText)) {
    if (component.component !== 'addressees' && component.component !== 'recipients') continue;
    for (const entry of component.entries) if (entry.party?.ref) mention(entry);
  }
  for (const link of textsOf(document).links) {
    const party = link.target?.ref;
    if (isParty(party) && !parties.has(party) && isActor(link)) parties.set(party, link);
  }
  return { parties, words };
});

/** A link to whom the document is sent, or after a word that gives work. */
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

/** The mention as written; of the line that names the issuer, the name. */
export function placeOfParty(node: AstNode): Place {
  return isIssuerLine(node) ? placeOf(node, 'issuer') : placeOf(node);
}

/** A body with those it belongs to: what holds for a district holds for its offices and posts. */
export function* bodiesOf(party: Party): Generator<OrgUnit> {
  const seen = new Set<AstNode>();
  const ahead: AstNode[] = [party];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isOrgUnit(node)) {
      yield node;
      for (const item of node.items) if (isUnder(item) && item.parent?.ref) ahead.push(item.parent.ref);
    }
    if (node.$container && (isOrgUnit(node) || isRole(node))) ahead.push(node.$container);
  }
}
