import type { Effective } from '@rplan/meaning';
import { placeOf, placeOfKeyword } from '@rplan/syntax';
import type { PartyRole } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** Tasks of one document given in two ways: some with a lead, some with an implementer and a monitor. The fewer are underlined. */
export const rule = defineRule<{ task: string; others: number }>({
  code: 'RP-DOC-005',
  severity: 'warning',
  title: { vi: 'Các nhiệm vụ không cùng cách phân công', en: 'Tasks assigned in different ways' },
  message: {
    vi: ({ task, others }) =>
      `Nhiệm vụ ${task} giao bằng đơn vị thực hiện, trong khi ${others} nhiệm vụ khác có đơn vị chủ trì.`,
    en: ({ task, others }) => `Task ${task} is given to an implementer, while ${others} others have a lead.`,
  },
  page: {
    why: {
      vi: 'Đã gặp báo cáo có ba phần ghi đơn vị chủ trì, hai phần chỉ ghi đơn vị thực hiện và đơn vị theo dõi: hai phần ấy không rõ ai chịu trách nhiệm.',
      en: 'A real report had a lead in three parts, and in two only those who implement and monitor: there nobody was accountable.',
    },
    whatToDo: {
      vi: 'Thêm “chủ trì” cho nhiệm vụ được gạch chân.',
      en: 'Add a lead to the underlined task.',
    },
    limits: {
      vi: 'Báo phần ít hơn; khi hai cách bằng nhau về số lượng thì báo nhiệm vụ giao bằng đơn vị thực hiện.',
      en: 'The fewer are underlined; where both are as many, those with an implementer are.',
    },
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
});

const LEADING: readonly PartyRole[] = ['lead', 'joint lead'];

function has(values: Effective | undefined, roles: readonly PartyRole[]): boolean {
  return roles.some((role) => (values?.parties.get(role)?.length ?? 0) > 0);
}
