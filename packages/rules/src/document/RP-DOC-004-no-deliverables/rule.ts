import { isGroupTask } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isTarget, isTextList } from '@rplan/syntax/ast';
import { demandsOn, isOwnDemand } from '../../requirements.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** How many tasks name neither a deliverable nor a measurable target: nobody will be able to say that they are done. Once a document. */
export const rule = defineRule<{ without: number; tasks: number }>({
  code: 'RP-DOC-004',
  severity: 'information',
  title: { vi: 'Nhiệm vụ chưa có sản phẩm', en: 'Tasks without a deliverable' },
  message: {
    vi: ({ without, tasks }) => `${without}/${tasks} nhiệm vụ chưa nêu sản phẩm hoặc chỉ tiêu đo được.`,
    en: ({ without, tasks }) => `${without} of ${tasks} tasks name no deliverable and no measurable target.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ không có sản phẩm hoặc chỉ tiêu thì không kiểm tra được kết quả. Đã gặp “Thực hiện nghiêm túc theo chủ trương của UBND tỉnh”.',
      en: 'A task without a deliverable or target cannot be checked. “Carry out seriously as the province directs” stood in a real plan.',
    },
    whatToDo: {
      vi: 'Thêm “sản phẩm” hoặc “chỉ tiêu” cho từng nhiệm vụ.',
      en: 'Add a deliverable or a target to each task.',
    },
    limits: {
      vi: 'Báo một lần cho cả văn bản. Sản phẩm nêu trong lời văn của nhiệm vụ không được nhận ra.',
      en: 'Reported once a document. A deliverable inside the words of a task is not seen.',
    },
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
});
