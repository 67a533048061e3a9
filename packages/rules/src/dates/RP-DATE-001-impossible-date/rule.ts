import { parsePartialDate } from '@rplan/calendar';
import type { Bilingual } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { PeriodPoint } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Impossible = {
  written: string;
  unit: 'day' | 'month' | 'quarter';
  problem: string;
  lastDay?: number;
  /** Of two quarters in one: each for itself. */
  apart?: readonly string[];
};

/** A day, month or quarter that no calendar has. */
export const rule = defineRule<Impossible>({
  code: 'RP-DATE-001',
  severity: 'error',
  title: { vi: 'Ngày không có trong lịch', en: 'A date that no calendar has' },
  message: {
    vi: ({ written, unit, problem, lastDay, apart }) =>
      apart
        ? `Viết từng ${UNITS[unit]}: ${apart.map((one) => `${UNITS[unit]} ${one}`).join(', ')}.`
        : `Không có ${UNITS[unit]} ${written}${REASONS.vi[problem]?.(lastDay) ?? ''}.`,
    en: ({ written, unit, problem, lastDay, apart }) =>
      apart
        ? `Write each ${unit} by itself: ${apart.map((one) => `${unit} ${one}`).join(', ')}.`
        : `There is no ${unit === 'day' ? '' : `${unit} `}${written}${REASONS.en[problem]?.(lastDay) ?? ''}.`,
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
    DayPoint(node, context) {
      check(node, 'date', node.date, context);
      checkDay(node, 'day', node.day, context);
    },
    PeriodPoint: checkPeriod,
    RecurringDeadline(node, context) {
      node.days.forEach((day, index) => {
        checkDay(node, 'days', day, context, index);
      });
      checkDay(node, 'cutoff', node.cutoff, context);
    },
    TimedDeadline: (node, context) => check(node, 'date', node.date, context),
    Validity(node, context) {
      check(node, 'from', node.from, context);
      check(node, 'to', node.to, context);
    },
  },
});

const UNITS = { day: 'ngày', month: 'tháng', quarter: 'quý' } as const;

const REASONS: Bilingual<Readonly<Record<string, (lastDay?: number) => string>>> = {
  vi: {
    'impossible-day': (lastDay) => (lastDay === undefined ? '' : `: tháng này có ${lastDay} ngày`),
    'impossible-month': () => ': tháng chỉ từ 1 đến 12',
    'impossible-quarter': () => ': quý viết I, II, III, IV hoặc 1 đến 4',
  },
  en: {
    'impossible-day': (lastDay) => (lastDay === undefined ? '' : `: that month has ${lastDay} days`),
    'impossible-month': () => ': months run from 1 to 12',
    'impossible-quarter': () => ': quarters are I to IV, or 1 to 4',
  },
};

type Context = RuleContext<Impossible & Data>;

function check(
  node: AstNode,
  property: string,
  written: string | undefined,
  { report }: Context,
  index?: number,
): void {
  // A blank is no date yet; what must have one says so.
  if (!written || written === '_') return;
  const reading = parsePartialDate(written);
  if (reading.ok) return;
  const data = { written, unit: 'day' as const, problem: reading.code };
  report({
    at: placeOf(node, property, index),
    data: reading.code === 'impossible-day' ? { ...data, lastDay: reading.lastDay } : data,
  });
}

/** A day of the month, with its month or without: the 31st is a day of some months. */
function checkDay(
  node: AstNode,
  property: string,
  written: string | undefined,
  context: Context,
  index?: number,
): void {
  if (written?.includes('/')) check(node, property, written, context, index);
  else if (written !== undefined && !isWithin(written, 31))
    context.report({
      at: placeOf(node, property, index),
      data: { written, unit: 'day', problem: 'impossible-day' },
    });
}

const QUARTERS = new Set(['I', 'II', 'III', 'IV']);

function checkPeriod(node: PeriodPoint, { report }: Context): void {
  const [value] = node.value?.split('/') ?? [];
  if (value === undefined || node.unit === 'year') return;
  const isMonth = node.unit === 'month';
  if (isMonth ? isWithin(value, 12) : QUARTERS.has(value) || isWithin(value, 4)) return;
  const apart = value.split(/[-–]/);
  const isEach =
    apart.length === 2 && apart.every((one) => (isMonth ? isWithin(one, 12) : QUARTERS.has(one) || isWithin(one, 4)));
  report({
    at: placeOf(node, 'value'),
    data: {
      ...(isEach && { apart }),
      written: value,
      unit: isMonth ? 'month' : 'quarter',
      problem: isMonth ? 'impossible-month' : 'impossible-quarter',
    },
  });
}

function isWithin(written: string, most: number): boolean {
  const value = Number(written);
  return Number.isInteger(value) && value >= 1 && value <= most;
}
