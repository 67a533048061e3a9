import { linksOf } from '@rplan/syntax';
import type { ComponentText, Party } from '@rplan/syntax/ast';
import { isParty } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** Somebody to whom a document goes, and where that is written. */
export interface Receiver {
  readonly party: Party;
  readonly node: AstNode;
}

/** The declared parties that a part of the head or foot names: by links in its texts, and by name. */
export function receiversOf(component: ComponentText): Receiver[] {
  const named = component.entries.flatMap((entry) =>
    entry.party?.ref ? [{ party: entry.party.ref, node: entry }] : [],
  );
  const linked = linksOf(component).flatMap((link) => {
    const party = link.target?.ref;
    return isParty(party) ? [{ party, node: link }] : [];
  });
  return [...linked, ...named];
}
