import { type DocumentFacts, documentAbove, planOf } from '@rplan/meaning';
import { onceEach, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** An amendment adds a task under the name of another one of its plan: a report that names it says of the old one what was meant of the new. */
export const rule = defineRule<{ name: string; plan: string; document: string }>({
  code: 'RP-NAME-019',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ bổ sung trùng tên', en: 'A task added under a taken name' },
  message: {
    vi: ({ name, plan, document }) =>
      `${plan} đã có nhiệm vụ ${name}: báo cáo ghi “cập nhật ${name}” là của nhiệm vụ cũ, nhiệm vụ này phải ghi ${document}.${name}. Đặt tên khác.`,
    en: ({ name, plan, document }) =>
      `${plan} has a task ${name}: a report on ${name} is of that one, and this one is ${document}.${name}. Give it another name.`,
  },
  page: {
    why: {
      vi: 'Hai nhiệm vụ cùng tên trong một kế hoạch thì tiến độ của nhiệm vụ này bị ghi cho nhiệm vụ kia.',
      en: 'Where two tasks of a plan have one name, the progress of one is written down for the other.',
    },
    whatToDo: {
      vi: 'Đặt cho nhiệm vụ bổ sung một tên chưa có trong kế hoạch.',
      en: 'Give the added task a name that the plan does not have.',
    },
    limits: {
      vi: 'Hai văn bản cùng bổ sung một tên không bị báo: tên luôn kèm tên văn bản.',
      en: 'Two documents that add under one name are not reported: their tasks are always named with the document.',
    },
  },
  on: {
    Task(task, { factsOf, report }) {
      const { name } = task;
      const plan = name === undefined ? undefined : planOf(task);
      const document = documentAbove(task)?.name;
      if (!plan || name === undefined || document === undefined) return;
      if (namesIn(factsOf(plan)).has(name))
        report({ at: placeOf(task, 'name'), data: { name, plan: plan.name, document } });
    },
  },
});

/** The names of a plan's own tasks; found once, since each task that is added asks. */
const namesIn = onceEach(
  ({ work }: DocumentFacts): ReadonlySet<string> => new Set(work.tasks.flatMap(({ name }) => name ?? [])),
);
