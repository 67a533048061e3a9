import { kindOf, shortNamesOf, titleOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { factsOfProject } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import { spell } from '@rplan/syntax';
import type { Group, OrgUnit, PartyRole, Role } from '@rplan/syntax/ast';
import { isOrgUnit, isUnder } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import type { HoverText } from './lines.js';
import { listed, plain, say } from './lines.js';

const ROLES: readonly PartyRole[] = ['lead', 'joint lead', 'implementer', 'support', 'monitor', 'responsible'];

/** A unit, group or post: what it is called, where it belongs, and the tasks it has in all plans of the project. */
export function partyHover(
  language: Language,
  file: LangiumDocument,
  party: OrgUnit | Group | Role,
  vocabulary: Vocabulary,
): HoverText {
  return {
    heading: `**${plain(titleOf(party))}** · ${kindOf(party, vocabulary)} ${plain(party.name)}`,
    lines: [...names(party, vocabulary), ...parent(party, vocabulary), ...tasks(language, file, party, vocabulary)],
  };
}

function names(party: OrgUnit | Group | Role, vocabulary: Vocabulary): string[] {
  const short = shortNamesOf(party).map(plain);
  return short.length > 0 ? [`${spell('short', vocabulary)}: ${short.join(', ')}`] : [];
}

function parent(party: OrgUnit | Group | Role, vocabulary: Vocabulary): string[] {
  const stated = isOrgUnit(party) ? party.items.find(isUnder)?.parent?.ref : undefined;
  const above = stated ?? (isOrgUnit(party.$container) ? party.$container : undefined);
  return above ? [`${say(vocabulary, { vi: 'Thuộc', en: 'Under' })}: ${plain(titleOf(above))}`] : [];
}

function tasks(
  language: Language,
  file: LangiumDocument,
  party: OrgUnit | Group | Role,
  vocabulary: Vocabulary,
): string[] {
  const byRole = new Map<PartyRole, string[]>();
  for (const { work } of factsOfProject(language, file)) {
    for (const task of work.tasks) {
      for (const role of ROLES) {
        const mentioned = work.effective
          .get(task)
          ?.parties.get(role)
          ?.some((mention) => mention.party?.ref === party);
        if (mentioned) byRole.set(role, [...(byRole.get(role) ?? []), task.name ?? titleOf(task).slice(0, 30)]);
      }
    }
  }
  return [...byRole].map(
    ([role, found]) => `${spell(role, vocabulary)} (${found.length}): ${listed(found.map(plain), vocabulary)}`,
  );
}
