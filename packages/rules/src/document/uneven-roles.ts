import type { Effective } from '@rplan/meaning';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import type { PartyRole } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** Tasks of one document given in two ways: some with a lead, some with an implementer and a monitor. The fewer are underlined. */
export const unevenRoles = defineRule<{ task: string; others: number }>({
  code: 'RP-DOC-005',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Các nhiệm vụ không cùng cách phân công', en: 'Tasks assigned in different ways' },
  message: {
    vi: ({ task, others }) =>
      `Nhiệm vụ ${task} giao bằng đơn vị thực hiện, trong khi ${others} nhiệm vụ khác có đơn vị chủ trì.`,
    en: ({ task, others }) => `Task ${task} is given to an implementer, while ${others} others have a lead.`,
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      const { tasks, effective } = factsOf(document).work;
      const led = tasks.filter((task) => has(effective.get(task), LEADING));
      const implemented = tasks.filter((task) => {
        const values = effective.get(task);
        return has(values, ['implementer']) && !has(values, LEADING);
      });
      if (led.length === 0 || implemented.length === 0 || implemented.length > led.length) return;
      for (const task of implemented) {
        if (lostIn(file).near(task)) continue;
        report({
          at: task.name ? placeOf(task, 'name') : placeOfKeyword(task),
          data: { task: task.name ?? '', others: led.length },
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  thời hạn thường xuyên\n  nhiệm vụ N1 "Một." { chủ trì VP }\n  nhiệm vụ «N2» "Hai." { đơn vị thực hiện VP }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  thời hạn thường xuyên\n  nhiệm vụ N1 "Một." { chủ trì VP }\n  mục "Tiếp" {\n    chủ trì VP\n    nhiệm vụ N2 "Hai." { đơn vị thực hiện VP }\n  }\n}',
  },
});

const LEADING: readonly PartyRole[] = ['lead', 'joint lead'];

function has(values: Effective | undefined, roles: readonly PartyRole[]): boolean {
  return roles.some((role) => (values?.parties.get(role)?.length ?? 0) > 0);
}
