import type { Tracking } from '@rplan/meaning';
import { isGroupTask, matchesIn, textsOf } from '@rplan/meaning';
import { nodesIn } from '@rplan/syntax';
import type { AuthoredDocument, Table } from '@rplan/syntax/ast';
import { isAuthoredDocument, isColumns, isGather, isTable } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

type Status = 'done' | 'running' | 'late' | 'waiting';
type Stated = { status: Status; stated: string; count: number };

/** How many tasks are done, running or late, in the sentence beside a table of progress that says otherwise. */
export const rule = defineRule<Stated>({
  code: 'RP-DOC-035',
  severity: 'error',
  title: { vi: 'Số liệu tiến độ khác bảng', en: 'Progress that the table contradicts' },
  message: {
    vi: ({ status, stated, count }) => `Ghi ${stated} nhiệm vụ ${WORDS[status].vi}, bảng tiến độ có ${count}.`,
    en: ({ status, stated, count }) => `${stated} tasks are said to be ${WORDS[status].en}; the table has ${count}.`,
  },
  page: {
    why: {
      vi: 'Câu “22 hoàn thành, 13 đang làm, 2 chậm” gõ trước, bảng cập nhật sau: lãnh đạo đọc câu, không đếm bảng.',
      en: 'The sentence was typed first and the table updated later; a leader reads the sentence and does not count.',
    },
    whatToDo: {
      vi: 'Sửa con số theo bảng, hoặc cập nhật tiến độ.',
      en: 'Correct the number, or report the progress.',
    },
    limits: {
      vi: 'Chỉ xét văn bản có bảng tiến độ không lọc, và câu nêu từ hai trạng thái liền nhau. Nhiệm vụ chậm được tính hay không tính vào số đang làm đều đúng.',
      en: 'Only documents with a whole table of progress, and sentences with two states at least. Late tasks may or may not count as running.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { standingOf, report }) {
      const plan = trackedIn(document);
      if (!plan) return;
      let counts: ReturnType<typeof countsOf> | undefined;
      for (const chunk of textsOf(document).chunks) {
        for (const { match, at } of matchesIn(chunk, SENTENCE)) {
          counts ??= countsOf(standingOf(document, plan));
          for (const { groups = {}, index, 0: all } of match[0].matchAll(STATE)) {
            const status = statusOf(groups.state ?? '');
            const allowed = status ? counts[status] : [];
            const [count] = allowed;
            if (!status || count === undefined || allowed.includes(Number(groups.count))) continue;
            const start = at.start + index;
            report({
              at: { ...at, start, end: start + all.length },
              data: { status, stated: groups.count ?? '', count },
            });
          }
        }
      }
    },
  },
});

const WORDS: Readonly<Record<Status, { vi: string; en: string }>> = {
  done: { vi: 'hoàn thành', en: 'done' },
  running: { vi: 'đang thực hiện', en: 'running' },
  late: { vi: 'chậm, quá hạn', en: 'late' },
  waiting: { vi: 'chưa thực hiện', en: 'not begun' },
};
const ONE =
  '(?<![\\d.,/%])\\d{1,4} (?:nhiệm vụ )?(?:đã hoàn thành|hoàn thành|đang làm|đang thực hiện|đang triển khai|chậm tiến độ|chậm|quá hạn|chưa thực hiện|chưa triển khai)(?! (?:tốt|xuất sắc|đúng|trước|sau|quá|chậm|\\d|so))(?!\\p{L})';
const SENTENCE = new RegExp(`${ONE}(?:(?:, |; | và |, còn |; còn )${ONE})+`, 'giu');
const STATE =
  /(?<count>\d{1,4}) (?:nhiệm vụ )?(?<state>đã hoàn thành|hoàn thành|đang \p{L}+(?: hiện| khai)?|chậm(?: tiến độ)?|quá hạn|chưa (?:thực hiện|triển khai))/giu;

function statusOf(state: string): Status | undefined {
  const words = state.toLocaleLowerCase('vi');
  if (words.endsWith('hoàn thành')) return 'done';
  if (words.startsWith('đang')) return 'running';
  return words.startsWith('chưa') ? 'waiting' : 'late';
}

/** The one plan whose progress the tables of a document show; undefined where a table picks some tasks. */
function trackedIn(document: AuthoredDocument): AuthoredDocument | undefined {
  const tables = nodesIn(document).filter((node): node is Table => isTable(node) && node.rows === 'progress');
  const plans = new Set<unknown>();
  for (const { items } of tables) {
    if (items.some((item) => !isColumns(item) && !isGather(item))) return undefined;
    const sources = items.filter(isGather).flatMap((item) => item.sources.map(({ ref }) => ref));
    for (const source of sources.length > 0 ? sources : [document]) plans.add(source);
  }
  const [plan, ...others] = plans;
  return others.length === 0 && isAuthoredDocument(plan) ? plan : undefined;
}

/** How many tasks there are of each status; the first is what is told, the others are right too. */
function countsOf({ states }: Tracking): Readonly<Record<Status, readonly number[]>> {
  const open = [...states].filter(([task, { dropped }]) => !isGroupTask(task) && !dropped).map(([, state]) => state);
  const count = (test: (state: (typeof open)[number]) => boolean) => open.filter(test).length;
  const running = count(({ status }) => status === 'in progress' || status === 'partly done');
  const waiting = count(({ status }) => status === undefined || status === 'not started');
  const late = (...statuses: readonly unknown[]) => count((state) => state.overdue && statuses.includes(state.status));
  const done = count(({ status }) => status === 'done');
  return {
    done: [done, done + count(({ status }) => status === 'kept up')],
    running: [
      running,
      running - late('in progress', 'partly done'),
      running + waiting,
      running + waiting - late('in progress', 'partly done', 'not started', undefined),
    ],
    late: [count(({ overdue }) => overdue)],
    waiting: [waiting, waiting - late('not started', undefined)],
  };
}
