import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { tasksWithoutLead } from '../open-work.js';
import { defineRule } from '../rule.js';
import { gravityOfGap } from '../strictness.js';

/** A task that nobody leads, neither itself nor through its section or group. Groups are looked at through their tasks. */
export const taskWithoutLead = defineRule<{ name: string; implementer: boolean }>({
  code: 'RP-COVER-003',
  family: 'coverage',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ chưa có đơn vị chủ trì', en: 'A task without a lead' },
  message: {
    vi: ({ name, implementer }) =>
      `Nhiệm vụ${name ? ` ${name}` : ''} chưa có đơn vị chủ trì${implementer ? '; đơn vị thực hiện không thay cho đơn vị chủ trì' : ''}.`,
    en: ({ name, implementer }) =>
      `${name ? `Task ${name}` : 'This task'} has no lead${implementer ? '; an implementer does not stand in for one' : ''}.`,
  },
  on: {
    AuthoredDocument(document, { factsOf, project, report }) {
      const facts = factsOf(document);
      for (const task of tasksWithoutLead(facts)) {
        const implementers = facts.work.effective.get(task)?.parties.get('implementer') ?? [];
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(task),
          data: { name: task.name ?? '', implementer: implementers.length > 0 },
          severity: gravityOfGap(document, 'lead', project.requires),
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ «N» "Đẩy nhanh." { theo dõi VP  thời hạn 30/6/2026 } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { mục "Một" { chủ trì VP  nhiệm vụ N "Đẩy nhanh." { thời hạn 30/6/2026 } } }',
  },
});
