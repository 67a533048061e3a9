import { groupMembers, mentioned, shortNamesOf } from '@rplan/meaning';
import type { Party, PartyMention } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { CompileContext, UsedThings } from './context.js';
import { dateValue, present } from './values.js';

/** A party with what belongs to it; its parent and its group's members become used too. */
export function partyOf(party: ast.OrgUnit | ast.Group | ast.Role, used: UsedThings): Party {
  const common = {
    id: used.id(party),
    title: plainText(party.title),
    shortNames: shortNamesOf(party),
    parent: parentOf(party, used),
  };
  if (ast.isOrgUnit(party)) return present({ ...common, kind: party.kind, ...unitFields(party) }) as Party;
  if (ast.isGroup(party)) return present({ ...common, kind: 'group', ...groupFields(party, used) }) as Party;
  return present({ ...common, kind: 'role', ...roleFields(party, used) }) as Party;
}

/** Parties as mentioned, with the words that are printed for them where the author gives some. */
export function mentionsOf(mentions: readonly ast.PartyMention[], context: CompileContext): PartyMention[] {
  return mentions.flatMap((mention) => {
    const said = mentioned(mention);
    if (!said) return [];
    const { party, words } = said;
    const joint = jointBefore(mention, mentions);
    if (party && words === undefined && joint === undefined) return bareMention(party, context);
    return present({ party: party && context.used.id(party), words, joint });
  });
}

/** The word or sign between a mention and the one before it, as typed; commas and semicolons are the usual ones. */
function jointBefore(mention: ast.PartyMention, mentions: readonly ast.PartyMention[]): string | undefined {
  const start = mention.$cstNode;
  const end = mentions[(mention.$containerIndex ?? 0) - 1]?.$cstNode;
  if (!start || !end || end.end > start.offset) return undefined;
  const typed = start.root.fullText.slice(end.end, start.offset).replace(/[,;]/g, '').trim().normalize('NFC');
  if (typed === 'and') return 'và';
  return JOINT.test(typed) ? typed.replace(/\s+/g, ' ') : undefined;
}

const JOINT = /^(?:và|cùng(?:\s+với)?|[&+/\-\u2010-\u2013])$/u;

function bareMention(party: ast.Party, { used, mentions }: CompileContext): PartyMention {
  const known = mentions.get(party);
  if (known) return known;
  const made = { party: used.id(party) };
  mentions.set(party, made);
  return made;
}

function parentOf(party: ast.Party, used: UsedThings): string | undefined {
  const above = ast.isOrgUnit(party) ? party.items.find(ast.isUnder)?.parent?.ref : undefined;
  const owner = above ?? party.$container;
  return ast.isOrgUnit(owner) ? used.id(owner) : undefined;
}

function unitFields({ items }: ast.OrgUnit) {
  const text = (field: ast.UnitTextField) => {
    const found = items.filter(ast.isUnitText).find((item) => item.field === field);
    return found && plainText(found.text);
  };
  const collective = items.find(ast.isCollective);
  const validity = items.find(ast.isValidity);
  return {
    letterhead: text('letterhead'),
    symbol: text('symbol'),
    place: text('place'),
    type: text('type'),
    collective: collective && present({ words: collective.text && plainText(collective.text) }),
    validity: validity && present({ from: dateValue(validity.from), to: dateValue(validity.to) }),
  };
}

function groupFields(group: ast.Group, used: UsedThings) {
  const members = (effect: ast.MembershipEffect) => {
    const named = group.items.filter(ast.isMembership).filter((item) => item.effect === effect);
    return named.length > 0
      ? named.flatMap(({ parties }) => parties.flatMap(({ ref }) => (ref ? used.id(ref) : [])))
      : undefined;
  };
  return {
    includes: members('includes'),
    excludes: members('excludes'),
    members: groupMembers(group)?.map((party) => used.id(party)),
  };
}

function roleFields({ items }: ast.Role, used: UsedThings) {
  const marks = items.filter(ast.isRoleMark).map(({ mark }) => mark);
  const head = items.find(ast.isDeputy)?.head?.ref;
  return {
    head: marks.includes('head') ? (true as const) : undefined,
    acting: marks.includes('acting') ? (true as const) : undefined,
    deputyOf: head && used.id(head),
  };
}
