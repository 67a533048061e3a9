import { circlesOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/**
 * Tasks that wait for each other in a circle: none of them can ever begin, or nobody can tell when it is due. One waits for another by
 * `sau`, by a deadline that counts from the other, and as a group for the tasks inside it.
 */
export const rule = defineRule<{ cycle: readonly string[] }>({
  code: 'RP-DATE-004',
  severity: 'error',
  title: { vi: 'Nhiệm vụ chờ nhau thành vòng', en: 'Tasks that wait for each other' },
  message: {
    vi: ({ cycle }) => `Các nhiệm vụ chờ nhau thành vòng: ${shown(cycle)}.`,
    en: ({ cycle }) => `Tasks wait for each other in a circle: ${shown(cycle)}.`,
  },
  page: {
    why: {
      vi: 'Các nhiệm vụ chờ nhau thành vòng thì không nhiệm vụ nào bắt đầu được, hoặc không tính được ngày.',
      en: 'Of tasks that wait for each other in a circle none can begin, or none has a day.',
    },
    whatToDo: {
      vi: 'Bỏ một liên hệ “sau” hoặc đặt ngày cụ thể cho một nhiệm vụ.',
      en: 'Take one “after” away, or give one of the tasks a day.',
    },
    limits: {
      vi: 'Thứ tự nêu bằng lời văn không xét.',
      en: 'An order in words is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      for (const { at, tasks, ofDays } of circlesOf(factsOf(document).work)) {
        const [first] = tasks;
        report({
          at,
          data: { cycle: [...tasks, first].map((task) => task?.name ?? '') },
          // The work can be done; only its days cannot be told.
          severity: ofDays ? 'warning' : 'error',
          related: tasks.slice(1, MOST_SHOWN).map((task) => ({
            place: placeOf(task, 'name'),
            message: { vi: 'Cũng trong vòng này', en: 'In the circle too' },
          })),
        });
      }
    },
  },
});

/** Nobody reads on; the data have all of them. */
const MOST_SHOWN = 12;

function shown(cycle: readonly string[]): string {
  const names = cycle.length > MOST_SHOWN ? [...cycle.slice(0, MOST_SHOWN - 2), '…', ...cycle.slice(-2)] : cycle;
  return names.join(' → ');
}
