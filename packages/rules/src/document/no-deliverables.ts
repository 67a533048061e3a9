import { isGroupTask } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isTarget, isTextList } from '@rplan/syntax/ast';
import { demandsOn, isOwnDemand } from '../requirements.js';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** How many tasks name neither a deliverable nor a measurable target: nobody will be able to say that they are done. Once a document. */
export const noDeliverables = defineRule<{ without: number; tasks: number }>({
  code: 'RP-DOC-004',
  family: 'document',
  severity: 'information',
  title: { vi: 'Nhiệm vụ chưa có sản phẩm', en: 'Tasks without a deliverable' },
  message: {
    vi: ({ without, tasks }) => `${without}/${tasks} nhiệm vụ chưa nêu sản phẩm hoặc chỉ tiêu đo được.`,
    en: ({ without, tasks }) => `${without} of ${tasks} tasks name no deliverable and no measurable target.`,
  },
  on: {
    AuthoredDocument(document, { file, factsOf, project, report }) {
      // Where the project demands one of each task, each is reported by itself.
      if (project.requires && isOwnDemand(document, project.requires, 'task')) {
        const demanded = demandsOn(document, project.requires, 'task');
        if (demanded.includes('deliverable') || demanded.includes('target')) return;
      }
      const tasks = factsOf(document).work.tasks.filter((task) => !isGroupTask(task));
      const without = tasks.filter(
        (task) =>
          !lostIn(file).near(task) &&
          !task.items.some(
            (item) => isTarget(item) || (isTextList(item) && (item.field === 'deliverable' || item.field === 'proof')),
          ),
      );
      if (without.length > 0)
        report({ at: placeOf(document, 'name'), data: { without: without.length, tasks: tasks.length } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo «B» "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  sản phẩm "Báo cáo" } }',
  },
});
