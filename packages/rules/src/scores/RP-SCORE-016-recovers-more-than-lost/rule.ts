import { compare, deductionOf, parseDecimal, sum, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isFixes, isTask } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A task that is to win back more points than the findings it fixes have lost. */
export const rule = defineRule<{ recovers: string; lost: string }>({
  code: 'RP-SCORE-016',
  severity: 'warning',
  title: { vi: 'Điểm dự kiến tăng lớn hơn điểm mất', en: 'More points recovered than were lost' },
  message: {
    vi: ({ recovers, lost }) => `Dự kiến tăng ${recovers} điểm, nhưng các tồn tại được khắc phục chỉ mất ${lost} điểm.`,
    en: ({ recovers, lost }) => `${recovers} points are to be recovered, but the findings it fixes lost only ${lost}.`,
  },
  page: {
    why: {
      vi: 'Nhầm 0,5 thành 5: cả kế hoạch hứa tăng điểm không thể có.',
      en: 'With 5 typed for 0.5 the whole plan promises points that do not exist.',
    },
    whatToDo: {
      vi: 'Sửa “điểm dự kiến tăng”, hoặc điểm trừ của tồn tại.',
      en: 'Correct the points to recover, or those that the findings deduct.',
    },
    limits: {
      vi: 'Chỉ xét nhiệm vụ mà mọi tồn tại được khắc phục đều ghi điểm trừ.',
      en: 'Only tasks all of whose findings state what they deduct.',
    },
  },
  on: {
    Points(points, { report }) {
      const task = points.$container;
      const recovers = parseDecimal(points.value ?? '');
      if (points.effect !== 'recovers' || !recovers || !isTask(task)) return;
      const findings = task.items.filter(isFixes).flatMap((item) => item.findings.map(({ ref }) => ref));
      const losses = [...new Set(findings)].map((finding) => finding && deductionOf(finding));
      const known = losses.flatMap((loss) => loss ?? []);
      if (known.length === 0 || known.length < losses.length) return;
      const lost = sum(known);
      if (compare(recovers, lost) > 0)
        report({ at: placeOf(points, 'value'), data: { recovers: points.value ?? '', lost: toOffice(lost) } });
    },
  },
});
