import { type PhraseProblem, parsePartialDate } from '@rplan/calendar';
import { documentAbove, resolveIn } from '@rplan/meaning';
import type { Bilingual } from '@rplan/syntax';
import { placeOf, readDeadline } from '@rplan/syntax';
import type { Deadline } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Impossible = {
  written: string;
  unit: 'day' | 'month' | 'quarter' | 'hour';
  problem: string;
  lastDay?: number;
};

/** A day, month, quarter or hour that no calendar has. */
export const rule = defineRule<Impossible>({
  code: 'RP-DATE-001',
  severity: 'error',
  title: { vi: 'Ngày không có trong lịch', en: 'A date that no calendar has' },
  message: {
    vi: ({ written, unit, problem, lastDay }) =>
      `Không có ${unit === 'hour' ? '' : `${UNITS[unit]} `}${written}${REASONS.vi[problem]?.(lastDay) ?? ''}.`,
    en: ({ written, unit, problem, lastDay }) =>
      `There is no ${unit === 'month' || unit === 'quarter' ? `${unit} ` : ''}${written}${REASONS.en[problem]?.(lastDay) ?? ''}.`,
  },
  page: {
    why: {
      vi: 'Ngày không có trong lịch thì không ai biết hạn thật; thường gặp 31/6, 31/9, 29/02 năm không nhuận.',
      en: 'A day that no calendar has is no deadline; 31/6, 31/9 and 29/02 are the usual ones.',
    },
    whatToDo: {
      vi: 'Sửa ngày; có gợi ý ngày cuối của tháng.',
      en: 'Correct the day; a fix offers the last one of the month.',
    },
    limits: {
      vi: 'Ngày gõ trong lời văn không xét.',
      en: 'Days typed in prose are not looked at.',
    },
  },
  on: {
    CitedDocument: (node, context) => check(node, 'date', node.date, context),
    DateLine: (node, context) => check(node, 'date', node.date, context),
    Progress: (node, context) => check(node, 'date', node.date, context),
    Deadline(node, { report }) {
      const { reading, start } = readDeadline(node);
      for (const problem of reading.problems) {
        const unit = IMPOSSIBLE[problem.code];
        if (!unit) continue;
        const { code, written, lastDay } = problem;
        const at = { ...placeOf(node), start: start + problem.start, end: start + problem.end };
        report({ at, data: { written, unit, problem: code, ...(lastDay !== undefined && { lastDay }) } });
      }
      if (reading.problems.length > 0) return;
      for (const { day, month, year, lastDay } of missingDays(node)) {
        const data = { written: `${day}/${month}/${year}`, unit: 'day' as const, problem: 'impossible-day', lastDay };
        report({ at: placeOf(node), data });
      }
    },
    Validity(node, context) {
      check(node, 'from', node.from, context);
      check(node, 'to', node.to, context);
    },
  },
});

/** Days that only the year of the plan, or of another day beside them, lacks: `29/2`. */
function missingDays(node: Deadline) {
  const document = documentAbove(node);
  const notes = (document && resolveIn(document, node)?.notes) ?? [];
  return notes.flatMap((note) => (note.code === 'impossible-day' ? [note] : []));
}

/** The problems of a phrase that are about the calendar; what else is wrong with one is RP-DATE-026. */
const IMPOSSIBLE: Readonly<Partial<Record<PhraseProblem['code'], Impossible['unit']>>> = {
  'impossible-day': 'day',
  'impossible-year': 'day',
  'impossible-month': 'month',
  'impossible-quarter': 'quarter',
  'impossible-hour': 'hour',
};

const UNITS = { day: 'ngày', month: 'tháng', quarter: 'quý' } as const;

const REASONS: Bilingual<Readonly<Record<string, (lastDay?: number) => string>>> = {
  vi: {
    'impossible-day': (lastDay) => (lastDay === undefined ? '' : `: tháng này có ${lastDay} ngày`),
    'impossible-month': () => ': tháng chỉ từ 1 đến 12',
    'impossible-quarter': () => ': quý viết I, II, III, IV hoặc 1 đến 4',
    'impossible-hour': () => ': giờ từ 0 đến 24, phút từ 00 đến 59',
  },
  en: {
    'impossible-day': (lastDay) => (lastDay === undefined ? '' : `: that month has ${lastDay} days`),
    'impossible-month': () => ': months run from 1 to 12',
    'impossible-quarter': () => ': quarters are I to IV, or 1 to 4',
    'impossible-hour': () => ': hours run from 0 to 24, minutes to 59',
  },
};

type Context = RuleContext<Impossible & Data>;

function check(node: AstNode, property: string, written: string | undefined, { report }: Context): void {
  // A blank is no date yet; what must have one says so.
  if (!written || written === '_') return;
  const reading = parsePartialDate(written);
  if (reading.ok) return;
  const data = { written, unit: 'day' as const, problem: reading.code };
  report({
    at: placeOf(node, property),
    data: reading.code === 'impossible-day' ? { ...data, lastDay: reading.lastDay } : data,
  });
}
