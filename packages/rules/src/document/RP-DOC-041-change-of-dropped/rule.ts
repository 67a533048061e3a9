import { documentAbove, documentWideIn } from '@rplan/meaning';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import type { AuthoredDocument, Drop } from '@rplan/syntax/ast';
import { isDrop, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** A document changes a task that it drops itself, or that an earlier one dropped. */
export const rule = defineRule<{ task: string; by?: string }>({
  code: 'RP-DOC-041',
  severity: 'error',
  title: { vi: 'Sửa đổi nhiệm vụ đã bãi bỏ', en: 'A change of a task that was dropped' },
  message: {
    vi: ({ task, by }) =>
      by
        ? `${task} đã bị bãi bỏ theo ${by}: nội dung sửa đổi không còn tác dụng.`
        : `Văn bản này vừa sửa đổi vừa bãi bỏ ${task}.`,
    en: ({ task, by }) =>
      by
        ? `${task} was dropped by ${by}: what changes it changes nothing.`
        : `This document both changes and drops ${task}.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ đã bãi bỏ không còn được theo dõi; sửa thời hạn, đơn vị của nó thì người đọc tưởng vẫn phải làm.',
      en: 'A task that was dropped is followed no more; a new deadline makes readers believe that it still has to be done.',
    },
    whatToDo: {
      vi: 'Bỏ một trong hai câu lệnh; muốn làm lại thì bổ sung nhiệm vụ mới.',
      en: 'Take one of the two away; to take the task up again add a new one.',
    },
    limits: {
      vi: 'Văn bản không có ngày được tính sau các văn bản có ngày.',
      en: 'A document without a date counts after those with one.',
    },
  },
  on: {
    Change(change, { trackingOf, report }) {
      const task = change.target?.ref;
      const home = documentAbove(change);
      const plan = isTask(task) ? documentAbove(task) : undefined;
      if (!isTask(task) || !home || !plan) return;
      const { amendments } = trackingOf(plan);
      const upTo = amendments.indexOf(home);
      for (const document of upTo < 0 ? [home] : amendments.slice(0, upTo + 1)) {
        const drop = dropsIn(document).find(({ targets }) => targets.some(({ ref }) => ref && isAround(ref, task)));
        if (!drop) continue;
        const by = document === home ? undefined : { by: document.name };
        report({
          at: placeOf(change, 'target'),
          data: { task: task.name ?? '', ...by },
          related: [{ place: placeOfKeyword(drop), message: { vi: 'Bãi bỏ ở đây', en: 'Dropped here' } }],
        });
        return;
      }
    },
  },
});

function dropsIn(document: AuthoredDocument): Drop[] {
  return documentWideIn(document).changes.filter(isDrop);
}

function isAround(holder: AstNode, task: AstNode): boolean {
  for (let node: AstNode | undefined = task; node; node = node.$container) if (node === holder) return true;
  return false;
}
