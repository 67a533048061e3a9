import { groupMembers } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isComponentText, isGroup, isOrgUnit, isResponsibility, isRole } from '@rplan/syntax/ast';
import { receiversOf } from '../../names/receivers.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** An addressee whom no task names, where others are named: the letter asks nothing of it by name. */
export const rule = defineRule<{ party: string }>({
  code: 'RP-COVER-009',
  severity: 'information',
  title: { vi: 'Nơi kính gửi chưa được giao việc', en: 'An addressee without work' },
  message: {
    vi: ({ party }) => `“${party}” có trong Kính gửi nhưng không nhiệm vụ nào nêu tên.`,
    en: ({ party }) => `“${party}” is addressed, but no task names it.`,
  },
  page: {
    why: {
      vi: 'Đã gặp công văn kính gửi Trưởng phòng Công chức viên chức mà không nhiệm vụ nào nêu phòng ấy: gửi nhầm, hoặc quên giao việc.',
      en: 'A real letter addressed the head of an office that none of its tasks names: sent by mistake, or its work was forgotten.',
    },
    whatToDo: {
      vi: 'Giao việc cho đơn vị, hoặc bỏ khỏi “kính gửi”.',
      en: 'Give the unit work, or take it out of the addressees.',
    },
    limits: {
      vi: 'Văn bản chưa nhiệm vụ nào nêu tên đơn vị thì không xét.',
      en: 'Where no task names anybody nothing is reported.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (lostIn(file).inside(document)) return;
      const named = namedIn(factsOf(document).work.tasks);
      if (named.size === 0) return;
      for (const component of document.items.filter(isComponentText)) {
        if (component.component !== 'addressees') continue;
        for (const { party, node } of receiversOf(component)) {
          if (isNamed(party, named)) continue;
          report({ at: placeOf(node), data: { party: plainText(party.title) } });
        }
      }
    },
  },
});

function namedIn(tasks: readonly { readonly items: readonly { $type: string }[] }[]): Set<Party> {
  const named = new Set<Party>();
  for (const { items } of tasks) {
    for (const item of items) {
      if (isResponsibility(item)) for (const { party } of item.parties) if (party?.ref) named.add(party.ref);
    }
  }
  return named;
}

/** By name, through its unit or its post, or as a group one of whose members has work. */
function isNamed(party: Party, named: ReadonlySet<Party>): boolean {
  if (named.has(party)) return true;
  if (isGroup(party)) return groupMembers(party)?.some((member) => named.has(member)) ?? true;
  if (isRole(party)) return isOrgUnit(party.$container) && named.has(party.$container);
  return (
    [...named].some((other) => isRole(other) && other.$container === party) ||
    [...named].some((other) => isGroup(other) && groupMembers(other)?.includes(party))
  );
}
