import { type CalledParty, declarationsOf, PartyWords, wordsFor } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Group, OrgUnit, Role } from '@rplan/syntax/ast';
import { isOrgUnit, isParty } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';

/** The parties of the project of a file. */
export function partiesOf(language: Language, file: LangiumDocument): PartyWords {
  return new PartyWords(calledParties(language, file));
}

function* calledParties(language: Language, file: LangiumDocument): Generator<CalledParty> {
  for (const { node, name } of language.shared.projects.ProjectNames.all(file.uri.toString())) {
    if (!isParty(node)) continue;
    yield { written: writtenAs(language, file, node, name), words: wordsFor(node) };
  }
}

/** A post that several units have is written with its unit. */
function writtenAs(language: Language, file: LangiumDocument, party: OrgUnit | Group | Role, name: string): string {
  const shared = declarationsOf(language, file, name).length > 1 && isOrgUnit(party.$container);
  return shared && isOrgUnit(party.$container) ? `${party.$container.name}.${name}` : name;
}
