import {
  type CivilDate,
  compareDates,
  formatShort,
  isComplete,
  type PartialDate,
  parsePartialDate,
} from '@rplan/calendar';
import { askedParts, dateOf, documentAbove, documentWideIn, type TaskState } from '@rplan/meaning';
import { keywordNamed, placeOf, statementOf } from '@rplan/syntax';
import type { AuthoredDocument, Link, Progress } from '@rplan/syntax/ast';
import { isAmendment, isAppendix, isDrop, isSection, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

type Superseded = {
  /** The name of what is linked to. */
  readonly task: string;
  /** What the link names, as it is written: `K.NV-1`. */
  readonly named: string;
  /** The keyword of what was changed. */
  readonly part: string;
  /** The deadline that holds. */
  readonly now?: string;
  /** The document that dropped it. */
  readonly by?: string;
};

/** A later document prints the deadline, the lead or the words of a plan's task as they were issued, after they were changed. */
export const rule = defineRule<Superseded>({
  code: 'RP-DATE-017',
  severity: 'warning',
  title: { vi: 'Dẫn thời hạn, nội dung đã được điều chỉnh', en: 'A deadline or another part that was changed since' },
  message: {
    vi: ({ task, named, part, now, by }) => {
      if (by !== undefined)
        return `Chỗ này in ${task} như khi ban hành, nhưng ${task} đã bị bãi bỏ theo ${by}. Bỏ chỗ này, hoặc viết bằng lời: {${named}|...}.`;
      const vi = keywordNamed(part)?.vi ?? part;
      return `Chỗ này in ${vi} của ${task} như khi ban hành, nhưng ${vi} ${now ? `nay là ${now}` : 'đã được sửa đổi'}. Nếu cần ${vi} hiện hành, viết bằng lời: {${named}.${vi}|...}.`;
    },
    en: ({ task, part, now, by }) =>
      by !== undefined
        ? `This prints ${task} as it was issued, and ${by} dropped it. Take it away, or put words after a |.`
        : `This prints ${part} of ${task} as it was issued; ${now ? `it is ${now} now` : 'it was changed since'}. For what holds now, put words after a |.`,
  },
  page: {
    why: {
      vi: 'Liên kết đến nhiệm vụ của kế hoạch in đúng kế hoạch đã ban hành; sau khi gia hạn, đổi đơn vị, sửa nội dung, người đọc công văn hiểu nhầm điều cũ còn hiệu lực.',
      en: 'A link prints the plan as it was issued; after a change readers take the old day, unit or words for those that hold.',
    },
    whatToDo: {
      vi: 'Viết điều hiện hành bằng lời sau dấu |, hoặc nói rõ đây là điều ban đầu.',
      en: 'Put what holds in words after the |, or say that it is what was first issued.',
    },
    limits: {
      vi: 'Văn bản điều chỉnh kế hoạch và văn bản ban hành trước khi sửa đổi không bị báo. Văn bản chưa ghi ngày được tính sau các văn bản có ngày.',
      en: 'Documents that amend, or that are from before the change, are not reported. A document without a date counts after those with one.',
    },
  },
  on: {
    Link(link, { trackingOf, report }) {
      const { owner, parts } = askedParts(link);
      const [part = 'content'] = parts;
      const home = documentAbove(link);
      const plan = isTask(owner) || isSection(owner) || isAppendix(owner) ? documentAbove(owner) : undefined;
      if (link.labelled || link.footnote || !owner || !home || !plan || home === plan) return;
      if (home.items.some(isAmendment)) return;
      const date = dateOf(home);
      const { states, reports, amendments } = trackingOf(plan);
      const isBefore = (day: PartialDate | undefined) => day && isComplete(day) && !isAhead(day, date);
      const names = { task: nameOf(owner), named: namedBy(link) };
      const drop = amendments.find((other) => drops(other, owner) && isBefore(dateOf(other)));
      if (drop) {
        report({ at: placeOf(link), data: { ...names, part: 'drop', by: drop.name } });
        return;
      }
      const state = isTask(owner) ? states.get(owner) : undefined;
      const change = state && (part === 'due' ? state.due : changeOf(part, state));
      if (!state || !change || !isBefore(dayOf(change, plan, reports))) return;
      const now = part === 'due' && state.dueDate ? { now: formatShort(state.dueDate) } : undefined;
      report({ at: placeOf(link), data: { ...names, part, ...now } });
    },
  },
});

/** Whether a day lies after all that a date with blanks can be; one that is not written yet is after every day. */
function isAhead(day: CivilDate, date: PartialDate | undefined): boolean {
  if (date?.year === undefined) return false;
  if (isComplete(date)) return compareDates(day, date) > 0;
  if (day.year !== date.year) return day.year > date.year;
  return date.month !== undefined && day.month > date.month;
}

/** What a link names without the part that it asks for. */
function namedBy({ target, steps }: Link): string {
  return [target?.$refText, ...steps.map(({ node }) => node?.$refText)].filter((name) => name !== undefined).join('.');
}

function nameOf(owner: AstNode): string {
  return 'name' in owner && typeof owner.name === 'string' ? owner.name : '';
}

/** The last statement that an amendment put in the place of a part. */
function changeOf(part: string, { changes }: TaskState): AstNode | undefined {
  // New words may stand behind the name: `thay thế N "..."`.
  const own = part === 'content' ? changes.findLast(({ text }) => text !== undefined) : undefined;
  return changes.flatMap(({ items }) => items).findLast((item) => statementOf(item)?.keyword === part) ?? own;
}

function drops(document: AuthoredDocument, task: AstNode): boolean {
  const dropped = documentWideIn(document)
    .changes.filter(isDrop)
    .flatMap(({ targets }) => targets);
  return dropped.some(({ ref }) => ref !== undefined && isAround(ref, task));
}

function isAround(holder: AstNode, task: AstNode): boolean {
  for (let node: AstNode | undefined = task; node; node = node.$container) if (node === holder) return true;
  return false;
}

/** The day of the document or report that says it; undefined for what the plan itself says, which held before any. */
function dayOf(said: AstNode, plan: AstNode, reports: readonly Progress[]) {
  const document = documentAbove(said);
  if (document) return document === plan ? undefined : dateOf(document);
  const report = reports.find(({ updates }) => updates.some(({ items }) => items.includes(said as never)));
  const reading = parsePartialDate(report?.date ?? '');
  return reading.ok ? reading.date : undefined;
}
