import { compareDates, isComplete, parsePartialDate } from '@rplan/calendar';
import { dateOf, documentAbove, documentWideIn } from '@rplan/meaning';
import { achievedIn, placeOf, type StatusKind, spell, statusIn } from '@rplan/syntax';
import type { AuthoredDocument, Progress, Task, Update } from '@rplan/syntax/ast';
import { isDrop, isTask } from '@rplan/syntax/ast';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { againstWhole } from '../count.js';
import { statusName } from '../status-name.js';

type Back = { task: string; now: StatusKind | 'drop'; before: StatusKind | 'drop'; by: string };

/** What was finished or taken out of a plan, and goes on in a later report: one of the two is wrong, and the tracker can show one only. */
export const rule = defineRule<Back>({
  code: 'RP-DOC-018',
  severity: 'warning',
  title: { vi: 'Trạng thái đi ngược', en: 'A status that goes back' },
  message: {
    vi: ({ task, now, before, by }) =>
      `Nhiệm vụ ${task} đã “${words(before, 'vi')}” theo ${by}, nay lại ghi “${words(now, 'vi')}”. Kiểm tra lại hai văn bản.`,
    en: ({ task, now, before, by }) =>
      `Task ${task} was “${words(before, 'en')}” by ${by}, and is “${words(now, 'en')}” here. Check both.`,
  },
  page: {
    why: {
      vi: 'Nhiệm vụ đã hoàn thành mà kỳ sau ghi đang thực hiện, hoặc đã đưa ra khỏi kế hoạch mà vẫn báo cáo, thì một trong hai chỗ ghi nhầm.',
      en: 'A task that was done and is in progress a month later, or was dropped and is reported on, is wrong in one of the two places.',
    },
    whatToDo: {
      vi: 'Sửa trạng thái ghi nhầm; nếu nhiệm vụ được mở lại thì thêm ghi chú và đặt nhiệm vụ mới.',
      en: 'Correct the wrong one; where the work was opened again, make it a new task.',
    },
    limits: {
      vi: '“Tiếp tục duy trì” sau “hoàn thành” không bị báo.',
      en: '“Kept up” after “done” is not reported.',
    },
  },
  on: {
    Progress(progress, context) {
      const plan = progress.plan?.ref;
      if (!plan) return;
      const { reports } = context.trackingOf(plan);
      const earlier = reports.slice(0, Math.max(0, reports.indexOf(progress)));
      for (const update of progress.updates) {
        const now = statusIn(update.items)?.kind ?? (isPart(update) ? 'partly done' : undefined);
        update.tasks.forEach(({ ref }, index) => {
          const told = ref && now && before(ref, now, earlier, plan, progress, context);
          if (!ref || !now || !told) return;
          context.report({ at: placeOf(update, 'tasks', index), data: { task: ref.name ?? '', now, ...told } });
        });
      }
    },
    Drop(drop, context) {
      const document = documentAbove(drop);
      drop.targets.forEach(({ ref }, index) => {
        const plan = isTask(ref) ? documentAbove(ref) : undefined;
        if (!isTask(ref) || !plan || !document || plan === document) return;
        const { amendments } = context.trackingOf(plan);
        const by = amendments.slice(0, Math.max(0, amendments.indexOf(document))).find((other) => drops(other, ref));
        if (by)
          context.report({
            at: placeOf(drop, 'targets', index),
            data: { task: ref.name ?? '', now: 'drop', before: 'drop', by: by.name },
          });
      });
    },
  },
});

/** Less than the whole, where no status says how far it is. */
function isPart({ items }: Update): boolean {
  return achievedIn(items).some((count) => againstWhole(count) === 'below');
}

const FINISHED: ReadonlySet<StatusKind> = new Set(['done', 'kept up']);

function before(
  task: Task,
  now: StatusKind,
  earlier: readonly Progress[],
  plan: AuthoredDocument,
  progress: Progress,
  { trackingOf }: RuleContext<Back>,
): { before: StatusKind | 'drop'; by: string } | undefined {
  const dropping = trackingOf(plan).amendments.find((other) => drops(other, task) && isEarlier(other, progress));
  if (dropping) return { before: 'drop', by: dropping.name };
  if (FINISHED.has(now)) return undefined;
  const done = earlier.find(({ updates }) =>
    updates.some(({ tasks, items }) => {
      const status = statusIn(items)?.kind;
      return status !== undefined && FINISHED.has(status) && tasks.some(({ ref }) => ref === task);
    }),
  );
  const reported = done?.updates.find(({ tasks }) => tasks.some(({ ref }) => ref === task));
  const status = statusIn(reported?.items ?? [])?.kind;
  return done && status ? { before: status, by: done.name } : undefined;
}

function drops(document: AuthoredDocument, task: Task): boolean {
  return documentWideIn(document).changes.some((item) => isDrop(item) && item.targets.some(({ ref }) => ref === task));
}

/** Whether a document is surely from before a report. */
function isEarlier(document: AuthoredDocument, { date }: Progress): boolean {
  const own = dateOf(document);
  const reading = parsePartialDate(date ?? '');
  if (!own || !isComplete(own) || !reading.ok || !isComplete(reading.date)) return false;
  return compareDates(own, reading.date) <= 0;
}

function words(status: StatusKind | 'drop', language: 'vi' | 'en'): string {
  return status === 'drop' ? spell(status, language) : statusName(status, language);
}
