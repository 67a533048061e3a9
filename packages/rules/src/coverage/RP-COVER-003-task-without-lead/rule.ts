import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { tasksWithoutLead } from '../../open-work.js';
import { defineRule } from '../../rule.js';
import { gravityOfGap } from '../../strictness.js';

/** A task that nobody leads, neither itself nor through its section or group. Groups are looked at through their tasks. */
export const rule = defineRule<{ name: string; implementer: boolean }>({
  code: 'RP-COVER-003',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ chưa có đơn vị chủ trì', en: 'A task without a lead' },
  message: {
    vi: ({ name, implementer }) =>
      `Nhiệm vụ${name ? ` ${name}` : ''} chưa có đơn vị chủ trì${implementer ? '; đơn vị thực hiện không thay cho đơn vị chủ trì' : ''}.`,
    en: ({ name, implementer }) =>
      `${name ? `Task ${name}` : 'This task'} has no lead${implementer ? '; an implementer does not stand in for one' : ''}.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ không có đơn vị chủ trì thì không ai chịu trách nhiệm. Đã gặp mười bốn gạch đầu dòng chỉ ghi “UBND các xã, thị trấn”.',
      en: 'A task that nobody leads is nobody’s. A real letter had fourteen points for “the communes”.',
    },
    whatToDo: {
      vi: 'Thêm “chủ trì” ở nhiệm vụ, mục hoặc văn bản.',
      en: 'Add a lead to the task, its section or the document.',
    },
    limits: {
      vi: 'Đơn vị nêu trong lời văn của nhiệm vụ không được nhận ra. Nhiệm vụ đã có đơn vị thực hiện chỉ được nhắc.',
      en: 'A unit named in the words of the task is not seen. A task with an implementer is only pointed out.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, project, report }) {
      const facts = factsOf(document);
      for (const task of tasksWithoutLead(facts)) {
        const implementers = facts.work.effective.get(task)?.parties.get('implementer') ?? [];
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(task),
          data: { name: task.name ?? '', implementer: implementers.length > 0 },
          // One that carries it out is known; that nobody leads is only pointed out.
          severity: implementers.length > 0 ? 'information' : gravityOfGap(document, 'lead', project.requires),
        });
      }
    },
  },
});
