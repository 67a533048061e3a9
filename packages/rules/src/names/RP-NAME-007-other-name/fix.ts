import { fileOf, titleOf, vocabularyOf } from '@rplan/meaning';
import { bracesOf, spell } from '@rplan/syntax';
import type { Group, OrgUnit, Role } from '@rplan/syntax/ast';
import { isGroup, isLink, isOrgUnit, isRole, isShortNames } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Diagnostic } from '../../diagnostic.js';
import { containerAt } from '../../fixes/container-at.js';
import { type Edit, type Fix, type FixContext, type RuleFix, textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: addShortName };

/** The name that was used becomes one of the unit's short names. */
function addShortName(problem: Diagnostic, { file }: FixContext): Fix[] {
  const written = textOf(problem, 'written');
  const link = containerAt(file, problem, isLink);
  const party = link?.target?.ref;
  if (!written || !(isOrgUnit(party) || isGroup(party) || isRole(party))) return [];
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
