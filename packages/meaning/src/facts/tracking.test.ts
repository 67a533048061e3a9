import { formatIso, parseIso } from '@rplan/calendar';
import { expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { factsOf } from './facts.js';
import { trackingOf } from './tracking.js';

const PLAN = `
  cơ quan V "V"
  kế hoạch K "K" {
    ngày 5/1/2026
    chủ trì V
    nhiệm vụ N1 "Một." { thời hạn 30/6/2026 }
    nhiệm vụ N2 "Hai." { thời hạn 30/6/2026 }
    nhiệm vụ N3 "Ba." { thời hạn 30/6/2026 }
  }
  thông báo TB "TB" {
    ngày 1/6/2026
    điều chỉnh K
    ý "a" { sửa đổi N2 { thời hạn 31/8/2026 }  bãi bỏ N3 }
  }
  tiến độ T1 của K do V ngày 15/7/2026 { cập nhật N1 { trạng thái đang thực hiện } }
  tiến độ T2 của K do V ngày 15/9/2026 { cập nhật N1 { trạng thái hoàn thành }  cập nhật N2 { gia hạn đến 31/10/2026 "chờ" } }`;

async function states(asOf?: string) {
  const { documents, reports, results } = await treesOf(PLAN);
  const plan = documents.find(({ name }) => name === 'K');
  if (!plan) throw new Error('no plan');
  const { work } = factsOf(plan, results);
  const tracking = trackingOf(plan, work, { documents, reports }, asOf === undefined ? undefined : parseIso(asOf));
  const shown = work.tasks.map((task) => {
    const state = tracking.states.get(task);
    return [
      task.name,
      state?.status ?? '-',
      state?.dueDate ? formatIso(state.dueDate) : '-',
      state?.dropped ? 'dropped' : '',
      state?.overdue ? 'overdue' : '',
    ]
      .join(' ')
      .trim();
  });
  return { asOf: tracking.asOf && formatIso(tracking.asOf), shown };
}

it('takes the latest date among the plan, its amendments and its reports', async () => {
  expect(await states()).toEqual({
    asOf: '2026-09-15',
    shown: ['N1 done 2026-06-30', 'N2 - 2026-10-31', 'N3 - 2026-06-30 dropped'],
  });
});

it('counts what had happened on the day asked for, and nothing later', async () => {
  expect((await states('2026-07-20')).shown).toEqual([
    'N1 in progress 2026-06-30  overdue',
    'N2 - 2026-08-31',
    'N3 - 2026-06-30 dropped',
  ]);
  expect((await states('2026-05-01')).shown).toEqual(['N1 - 2026-06-30', 'N2 - 2026-06-30', 'N3 - 2026-06-30']);
});
