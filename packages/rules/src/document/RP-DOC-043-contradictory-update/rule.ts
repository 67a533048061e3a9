import { decimals } from '@rplan/meaning';
import { achievedIn, placeOf, type StatusKind, statusIn } from '@rplan/syntax';
import type { UpdateItem } from '@rplan/syntax/ast';
import { isExtension, isExtensionRequest, isFinished } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';
import { statusName } from '../status-name.js';

type What = 'finished' | 'achieved' | 'more time';

/** One report that says two things of a task which cannot both be: not begun, and half done; done, and more time asked for. */
export const rule = defineRule<{ status: StatusKind; what: What }>({
  code: 'RP-DOC-043',
  severity: 'warning',
  title: { vi: 'Một cập nhật tự mâu thuẫn', en: 'An update that contradicts itself' },
  message: {
    vi: ({ status, what }) => `Ghi “${statusName(status, 'vi')}” nhưng lại có ${VI[what]}. Sửa một trong hai.`,
    en: ({ status, what }) => `It says “${statusName(status, 'en')}” and has ${EN[what]}. Correct either.`,
  },
  page: {
    why: {
      vi: 'Chưa làm mà đã có số đạt được, chưa xong mà có ngày hoàn thành, đã xong mà xin gia hạn: một trong hai chỗ ghi nhầm, bảng theo dõi chỉ hiện được một.',
      en: 'Not begun with a count, under way with a day of completion, done with more time: one of the two is wrong, and the tracker can show only one.',
    },
    whatToDo: { vi: 'Sửa trạng thái hoặc bỏ mục kia.', en: 'Correct the status, or take the other away.' },
    limits: {
      vi: 'Số đạt được bằng 0 không xét; “hoàn thành một phần”, “tiếp tục duy trì” không xét.',
      en: 'A count of nothing is not looked at, nor are “partly done” and “kept up”.',
    },
  },
  on: {
    Update({ items }, { report }) {
      const status = statusIn(items)?.kind;
      if (!status) return;
      const found = contradictions(items, status);
      for (const { node, what } of found) report({ at: placeOf(node), data: { status, what } });
    },
  },
});

const VI: Readonly<Record<What, string>> = {
  finished: 'ngày hoàn thành',
  achieved: 'số đạt được',
  'more time': 'gia hạn',
};
const EN: Readonly<Record<What, string>> = {
  finished: 'a day on which it was finished',
  achieved: 'a count',
  'more time': 'an extension',
};

const OPEN: ReadonlySet<StatusKind> = new Set(['not started', 'in progress', 'paused']);

function contradictions(items: readonly UpdateItem[], status: StatusKind): { node: AstNode; what: What }[] {
  const finished = OPEN.has(status) ? items.filter(isFinished) : [];
  const longer = status === 'done' ? items.filter((item) => isExtension(item) || isExtensionRequest(item)) : [];
  const counted = status === 'not started' ? achievedIn(items).filter(({ value }) => isSome(value)) : [];
  return [
    ...finished.map((node) => ({ node, what: 'finished' as const })),
    ...longer.map((node) => ({ node, what: 'more time' as const })),
    ...counted.map(({ node }) => ({ node, what: 'achieved' as const })),
  ];
}

function isSome(value: string | undefined): boolean {
  const read = decimals.parseDecimal(decimals.withoutGroups(value ?? ''));
  return read !== undefined && !decimals.isZero(read);
}
