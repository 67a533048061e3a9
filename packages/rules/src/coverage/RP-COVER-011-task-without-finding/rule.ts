import type { DocumentFacts } from '@rplan/meaning';
import { isGroupTask } from '@rplan/meaning';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import type { Task } from '@rplan/syntax/ast';
import { isAbout, isFinding, isFixes, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A task that fixes no finding, in a document where nearly all others do: its `khắc phục` was forgotten, or the finding was. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-COVER-011',
  severity: 'information',
  title: { vi: 'Nhiệm vụ không khắc phục tồn tại nào', en: 'A task that fixes no finding' },
  message: {
    vi: ({ name }) => `Nhiệm vụ${name ? ` ${name}` : ' này'} không khắc phục tồn tại nào, các nhiệm vụ khác đều có.`,
    en: ({ name }) => `${name ? `Task ${name}` : 'This task'} fixes no finding; the others do.`,
  },
  page: {
    why: {
      vi: 'Trong kế hoạch khắc phục, nhiệm vụ không gắn tồn tại thì không rõ vì sao phải làm và không tính vào điểm khắc phục.',
      en: 'In a remediation plan a task without a finding has no stated reason, and counts for no points.',
    },
    whatToDo: {
      vi: 'Ghi “khắc phục”, hoặc “duy trì”, “nâng” nếu là nhiệm vụ giữ điểm.',
      en: 'Say what it fixes, or what it maintains or improves.',
    },
    limits: {
      vi: 'Chỉ báo khi có ít nhất bốn nhiệm vụ khắc phục tồn tại và chúng chiếm trên chín phần mười.',
      en: 'Only where four tasks at least fix findings, and more than nine in ten do.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      const { work } = factsOf(document);
      const tasks = work.tasks.filter((task) => !isGroupTask(task));
      const fixing = tasks.filter(isTied);
      if (fixing.length < 4 || fixing.length * 10 < (tasks.length - 1) * 9 || lostIn(file).inside(document)) return;
      for (const task of tasks) {
        if (isTied(task) || hasReason(task, work)) continue;
        report({ at: task.name ? placeOf(task, 'name') : placeOfKeyword(task), data: { name: task.name ?? '' } });
      }
    },
  },
});

/** Says what it fixes itself or through its group, or stands in a finding. */
function isTied(task: Task): boolean {
  for (let node: AstNode | undefined = task; node; node = AstUtils.getContainerOfType(node.$container, isTask))
    if (isTask(node) && node.items.some(isFixes)) return true;
  return AstUtils.getContainerOfType(task.$container, isFinding) !== undefined;
}

function hasReason(task: Task, work: DocumentFacts['work']): boolean {
  const effective = work.effective.get(task);
  return task.items.some(isAbout) || (effective?.maintains.length ?? 0) + (effective?.improves.length ?? 0) > 0;
}
