import { declarationsOf, fileOf, leavesAt, titleOf, vocabularyOf } from '@rplan/meaning';
import { bracesOf, placeOf, placeOfKeyword, spell } from '@rplan/syntax';
import type { Group, OrgUnit, PartyMention, Role } from '@rplan/syntax/ast';
import { isLink, isParty, isPartyMention, isResponsibility, isShortNames } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { Diagnostic } from '../rule.js';
import type { Edit, Fix, FixContext, Fixer } from './fix.js';
import { textOf } from './fix.js';
import { declaration, directoryOf } from './names.js';

/** Parties that are named in other ways than the directory names them, or that stand where they should not. */
export const partyFixes: Readonly<Record<string, Fixer>> = {
  'RP-NAME-006': declareParty,
  'RP-NAME-007': addShortName,
  'RP-COVER-004': leaveOut,
  'RP-COVER-005': shareLead,
};

/** Words in the place of a party: a unit of that name in the directory, and its name here. */
function declareParty(problem: Diagnostic, context: FixContext): Fix[] {
  const words = textOf(problem, 'words');
  if (!words || /["\\{}]/.test(words)) return [];
  const name = freeAcronym(words, context);
  return [
    {
      title: { vi: `Khai báo “${words}” trong danh bạ`, en: `Declare “${words}” in the directory` },
      edits: [declaration(directoryOf(context), name, words, context), { place: problem.place, text: name }],
      preferred: false,
    },
  ];
}

/** The first letters of the words, as offices shorten names; with a number where that name is taken. */
function freeAcronym(words: string, { language, file }: FixContext): string {
  const initials = words
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toLocaleUpperCase('vi')))
    .join('');
  const stem = /^\p{L}/u.test(initials) ? initials : `ĐV${initials}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (declarationsOf(language, file, name).length === 0) return name;
  }
}

/** The name that was used becomes one of the unit's short names. */
function addShortName(problem: Diagnostic, { file }: FixContext): Fix[] {
  const written = textOf(problem, 'written');
  const link = containerAt(file, problem, isLink);
  const party = link?.target?.ref;
  if (!written || !isParty(party)) return [];
  const edit = shortNameEdit(party, written);
  if (!edit) return [];
  const title = titleOf(party);
  return [
    {
      title: {
        vi: `Thêm “${written}” vào gọi tắt của “${title}”`,
        en: `Add “${written}” to the short names of “${title}”`,
      },
      edits: [edit],
      preferred: false,
    },
  ];
}

function shortNameEdit(party: OrgUnit | Group | Role, words: string): Edit | undefined {
  const short = (party.items as readonly AstNode[]).find(isShortNames)?.$cstNode;
  const file = fileOf(party).uri.toString();
  if (short) return { place: { file, start: short.end, end: short.end }, text: `, "${words}"` };
  const statement = `${spell('short', vocabularyOf(fileOf(party)))} "${words}"`;
  const braces = bracesOf(party);
  const at = braces ? braces.open.end : party.$cstNode?.end;
  if (at === undefined) return undefined;
  return { place: { file, start: at, end: at }, text: braces ? ` ${statement} ` : ` { ${statement} }` };
}

/** The lead again among those that support it: it goes from the list, and the list with it where it stands alone. */
function leaveOut(problem: Diagnostic, { file }: FixContext): Fix[] {
  const mention = containerAt(file, problem, isPartyMention);
  const list = mention?.$container;
  if (!mention || !isResponsibility(list)) return [];
  const words = spell(list.role, vocabularyOf(file));
  return [
    {
      title: { vi: `Bỏ khỏi ${words}`, en: `Take it out of ${words}` },
      edits: [{ place: withComma(list.parties, mention) ?? placeOf(list), text: '' }],
      preferred: true,
    },
  ];
}

function withComma(parties: readonly PartyMention[], mention: PartyMention) {
  const index = parties.indexOf(mention);
  const place = placeOf(mention);
  const before = parties[index - 1];
  const after = parties[index + 1];
  if (before) return { ...place, start: placeOf(before).end };
  return after && { ...place, end: placeOf(after).start };
}

/** Several leads: they share it. */
function shareLead(problem: Diagnostic, { file }: FixContext): Fix[] {
  const list = containerAt(file, problem, isResponsibility);
  if (list?.role !== 'lead') return [];
  const words = spell('joint lead', vocabularyOf(file));
  return [
    {
      title: { vi: `Đổi thành “${words}”`, en: `Change to “${words}”` },
      edits: [{ place: placeOfKeyword(list), text: words }],
      preferred: false,
    },
  ];
}

function containerAt<T extends AstNode>(
  file: FixContext['file'],
  { place }: Diagnostic,
  is: (node: unknown) => node is T,
): T | undefined {
  return AstUtils.getContainerOfType(leavesAt(file, place.start)[0]?.astNode, (node): node is T => is(node));
}
