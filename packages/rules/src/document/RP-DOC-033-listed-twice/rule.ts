import { groupMembers } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import type { Link, Party } from '@rplan/syntax/ast';
import { isChunk, isGroup, isLink, isOrgUnit, isRole } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

type Listed = { party: string; group?: string };

/** A party that a list names twice: the same recipient, the same supporting unit, or a member beside its group. */
export const rule = defineRule<Listed>({
  code: 'RP-DOC-033',
  severity: 'warning',
  title: { vi: 'Một đơn vị ghi hai lần', en: 'A party that is listed twice' },
  message: {
    vi: ({ party, group }) =>
      group ? `“${party}” đã có trong “${group}”.` : `“${party}” đã ghi ở trên trong cùng danh sách.`,
    en: ({ party, group }) => (group ? `“${party}” is one of “${group}”.` : `“${party}” is in this list already.`),
  },
  page: {
    why: {
      vi: 'Chép thêm nơi nhận hoặc đơn vị phối hợp hay để sót tên đã có; văn thư gửi hai bản, bảng theo dõi đếm hai lần.',
      en: 'Lists that grow by copying name a unit twice; it gets two copies and is counted twice.',
    },
    whatToDo: {
      vi: 'Giữ một.',
      en: 'Keep one.',
    },
    limits: {
      vi: 'Thành viên ghi riêng cạnh nhóm chỉ được nhắc ở phối hợp, không báo ở nơi nhận (thường có chủ ý: “để tổng hợp”). Nơi nhận có lời ghi thêm thì không xét.',
      en: 'A member beside its group is only pointed out, and not among recipients, where it often is meant. Recipients with words of their own are not looked at.',
    },
  },
  on: {
    ComponentText({ component, text, entries }, { report }) {
      if (component !== 'recipients' && component !== 'addressees') return;
      const seen = new Map<AstNode, AstNode>();
      const note = (party: Party, node: AstNode) => {
        const earlier = seen.get(party);
        if (!earlier) seen.set(party, node);
        else
          report({
            at: placeOf(node),
            data: { party: plainText(party.title) },
            related: [{ place: placeOf(earlier), message: { vi: 'Đã ghi ở đây', en: 'Listed here' } }],
          });
      };
      for (const [index, part] of (text?.parts ?? []).entries()) {
        if (!isLink(part) || !isAlone(part, text?.parts[index - 1], text?.parts[index + 1])) continue;
        const party = part.target?.ref;
        if (isParty(party)) note(party, part);
      }
      for (const entry of entries) if (entry.party?.ref && !entry.printed) note(entry.party.ref, entry);
    },
    Responsibility({ parties, role }, { report }) {
      if (role === 'at') return;
      const seen = new Set<Party>();
      parties.forEach((mention, index) => {
        const party = mention.party?.ref;
        if (!party || mention.printed) return;
        if (seen.has(party))
          report({ at: placeOf(parties[index] ?? mention), data: { party: plainText(party.title) } });
        seen.add(party);
      });
      const groups = [...seen].filter(isGroup);
      for (const mention of groups.length > 0 ? parties : []) {
        const party = mention.party?.ref;
        const group =
          party && !mention.printed && groups.find((each) => each !== party && groupMembers(each)?.includes(party));
        if (party && group)
          report({
            at: placeOf(mention),
            data: { party: plainText(party.title), group: plainText(group.title) },
            severity: 'information',
          });
      }
    },
  },
});

function isParty(node: unknown): node is Party {
  return isOrgUnit(node) || isGroup(node) || isRole(node);
}

/** A link that is its whole line, without words for it: `{VP} (để b/c)` says something of its own. */
function isAlone(link: Link, before: unknown, behind: unknown): boolean {
  if (link.labelled || link.steps.length > 0) return false;
  const left = isChunk(before) ? (before.text ?? '') : before === undefined ? '' : 'x';
  const right = isChunk(behind) ? (behind.text ?? '') : behind === undefined ? '' : 'x';
  return /(?:^|[\n;,/])\s*(?:[-–]\s*)?$/u.test(left) && /^\s*(?:$|[\n;,./])/u.test(right);
}
