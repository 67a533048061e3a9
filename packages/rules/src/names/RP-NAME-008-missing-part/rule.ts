import { FINDING_PARTS, kindOf, linkPartsOf, TASK_PARTS } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { Link, LinkField } from '@rplan/syntax/ast';
import { isFinding, isLinePattern, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';

/** A part after a dot that the thing in front of it has not: `{SNV.trừ}`. It would print nothing. */
export const rule = defineRule<{ part: string; kind: { vi: string; en: string }; parts: readonly string[] }>({
  code: 'RP-NAME-008',
  severity: 'error',
  title: { vi: 'Nội dung không có phần này', en: 'A part that the thing does not have' },
  message: {
    vi: ({ part, kind, parts }) =>
      `${kind.vi} không có phần “${spell(part, 'vi')}”.${parts.length > 0 ? ` Các phần có: ${parts.map((one) => spell(one, 'vi')).join(', ')}.` : ''}`,
    en: ({ part, kind, parts }) =>
      `A ${kind.en} has no “${spell(part, 'en')}”.${parts.length > 0 ? ` It has: ${parts.map((one) => spell(one, 'en')).join(', ')}.` : ''}`,
  },
  page: {
    why: {
      vi: 'Phần sau dấu chấm không có thì in ra chỗ trống mà không ai biết.',
      en: 'A part that does not exist would print nothing, and nobody would see it.',
    },
    whatToDo: {
      vi: 'Chọn một phần có trong danh sách của thông báo.',
      en: 'Choose a part from the list of the message.',
    },
    limits: {
      vi: 'Phần có nhưng chưa được ghi (chưa có thời hạn) không bị báo ở đây.',
      en: 'A part that exists and is not given yet is not reported here.',
    },
  },
  on: {
    Link(link, { report }) {
      const at = link.steps.findIndex(({ field }) => field !== undefined);
      const part = link.steps[at]?.field;
      if (!part) return;
      const owner = ownerOf(link, at);
      const parts = owner && partsOf(owner);
      if (!parts || parts.includes(part)) return;
      const kind = { vi: kindOf(owner, 'vi'), en: kindOf(owner, 'en') };
      report({ at: placeOf(link, 'steps', at), data: { part, kind, parts } });
    },
  },
});

/** The thing whose part is asked for: the last name or code in front, or the item in whose text a bare dot stands. */
function ownerOf(link: Link, at: number): AstNode | undefined {
  if (at > 0) return link.steps[at - 1]?.node?.ref;
  if (link.target) return link.target.ref;
  const isItem = (node: AstNode): node is AstNode => isTask(node) || isFinding(node) || isLinePattern(node);
  return AstUtils.getContainerOfType(link.$container, isItem);
}

/** A pattern of lines is printed for tasks and findings alike. */
function partsOf(owner: AstNode): readonly LinkField[] {
  return isLinePattern(owner) ? [...new Set([...TASK_PARTS, ...FINDING_PARTS])] : linkPartsOf(owner);
}
