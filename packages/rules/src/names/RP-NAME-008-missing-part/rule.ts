import { askedParts, FINDING_PARTS, isCount, kindOf, linkPartsOf, STANDING_PARTS, TASK_PARTS } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { Link, LinkField } from '@rplan/syntax/ast';
import { isFinding, isLinePattern, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';

/** A part after a dot that what stands before it has not: `{SNV.trừ}`, `{KQ.hạng.tổng}`. It would print nothing, or something else. */
export const rule = defineRule<{
  part: { vi: string; en: string };
  kind: { vi: string; en: string };
  parts: readonly string[];
}>({
  code: 'RP-NAME-008',
  severity: 'error',
  title: { vi: 'Nội dung không có phần này', en: 'A part that the thing does not have' },
  message: {
    vi: ({ part, kind, parts }) =>
      `${kind.vi} không có phần “${part.vi}”.${parts.length > 0 ? ` Các phần có: ${parts.map((one) => spell(one, 'vi')).join(', ')}.` : ''}`,
    en: ({ part, kind, parts }) =>
      `A ${kind.en} has no “${part.en}”.${parts.length > 0 ? ` It has: ${parts.map((one) => spell(one, 'en')).join(', ')}.` : ''}`,
  },
  page: {
    why: {
      vi: 'Phần sau dấu chấm không có thì không in ra được điều cần nói mà không ai biết.',
      en: 'A part that does not exist would not print what was meant, and nobody would see it.',
    },
    whatToDo: {
      vi: 'Chọn một phần có trong danh sách của thông báo. Điểm, hạng của một tiêu chí lấy từ kết quả: {KQ.1.điểm}, không phải {PAR.1.điểm}.',
      en: 'Choose a part from the list of the message. Points and ranks of a criterion come from a result: {KQ.1.points}, not {PAR.1.points}.',
    },
    limits: {
      vi: 'Phần có nhưng chưa được ghi (chưa có thời hạn) do RP-NAME-014 báo.',
      en: 'A part that exists and is not given yet is reported by RP-NAME-014.',
    },
  },
  on: {
    Link(link, { report }) {
      const first = link.steps.findIndex(({ field }) => field !== undefined);
      if (first < 0) return;
      const asked = askedParts(link);
      const owner = link.target ? asked.owner : itemAround(link);
      if (!owner) return;
      const inResult = asked.result !== undefined;
      for (let at = first; at < link.steps.length; at++) {
        const step = link.steps[at];
        const before = link.steps.slice(first, at).map(({ field }) => field);
        const last = before.at(-1);
        // Whose rank it is, of several; a name that is none of them is reported as unknown.
        if (step?.node && ((last === 'rank' && inResult) || isCount(last))) continue;
        const stated = before.filter((field) => field !== undefined);
        const all = partsOf(owner, inResult, stated);
        // What a task says of itself does not change with its state.
        const parts = link.target ? all : all.filter((part) => !STANDING_PARTS.includes(part));
        const { field } = step ?? {};
        if (field && parts.includes(field)) continue;
        const said = field ?? step?.node?.$refText ?? '';
        const kind = last
          ? both((language) => `“${spell(last, language)}”`)
          : both((language) => kindOf(owner, language));
        const part = field ? both((language) => spell(said, language)) : { vi: said, en: said };
        report({ at: placeOf(link, 'steps', at), data: { part, kind, parts } });
        return;
      }
    },
  },
});

function both(words: (language: 'vi' | 'en') => string): { vi: string; en: string } {
  return { vi: words('vi'), en: words('en') };
}

/** The item in whose text a bare dot stands. */
function itemAround(link: Link): AstNode | undefined {
  const isItem = (node: AstNode): node is AstNode => isTask(node) || isFinding(node) || isLinePattern(node);
  return AstUtils.getContainerOfType(link.$container, isItem);
}

/** A pattern of lines is printed for tasks and findings alike. */
function partsOf(owner: AstNode, inResult: boolean, before: readonly LinkField[]): readonly LinkField[] {
  if (!isLinePattern(owner)) return linkPartsOf(owner, inResult, before);
  return before.length > 0 ? [] : [...new Set([...TASK_PARTS, ...FINDING_PARTS])];
}
