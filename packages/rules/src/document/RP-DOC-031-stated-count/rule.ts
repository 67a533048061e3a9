import type { DocumentFacts } from '@rplan/meaning';
import { documentAbove, isGroupTask, matchesIn } from '@rplan/meaning';
import type { Appendix, Finding, Section, Table, Task } from '@rplan/syntax/ast';
import {
  isAppendix,
  isChunk,
  isColumns,
  isFinding,
  isGather,
  isLink,
  isSection,
  isTable,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** A number of tasks or findings in front of a link to the place that holds them: `125 nhiệm vụ tại {PL-1}`. */
export const rule = defineRule<{ stated: string; count: number; of: 'task' | 'finding' }>({
  code: 'RP-DOC-031',
  severity: 'error',
  title: { vi: 'Số nhiệm vụ khác nơi được dẫn', en: 'Another number of tasks than there are' },
  message: {
    vi: ({ stated, count, of }) => `Ghi ${stated} ${of === 'task' ? 'nhiệm vụ' : 'tồn tại'}, ở đó có ${count}.`,
    en: ({ stated, count, of }) => `${stated} ${of}s are stated; there are ${count}.`,
  },
  page: {
    why: {
      vi: 'Thêm bớt nhiệm vụ đến phút cuối, câu dẫn “125 nhiệm vụ tại Phụ lục I” còn số cũ.',
      en: 'Tasks come and go to the last minute, and “125 tasks in Appendix I” keeps the old number.',
    },
    whatToDo: {
      vi: 'Sửa con số theo số nhiệm vụ thật.',
      en: 'Write the number that there are.',
    },
    limits: {
      vi: 'Chỉ xét số đứng trước liên kết tới phụ lục hoặc mục. Đếm cả nhóm hay chỉ nhiệm vụ con đều đúng; bảng lọc hoặc lấy từ văn bản khác không xét.',
      en: 'Only a number before a link to an appendix or section. Counting groups or only their tasks are both right; tables that filter or take from other documents are not looked at.',
    },
  },
  readsProse: true,
  on: {
    Text({ parts }, { factsOf, report }) {
      parts.forEach((part, index) => {
        const before = parts[index - 1];
        if (!isLink(part) || !before || !isChunk(before) || part.steps.length > 0) return;
        const place = part.target?.ref;
        if (!isAppendix(place) && !isSection(place)) return;
        const home = documentAbove(place);
        const [found] = matchesIn(before, COUNT);
        if (!found || !home || home !== documentAbove(part)) return;
        const { count: stated = '', what = '' } = found.match.groups ?? {};
        const of = what.toLocaleLowerCase('vi') === 'nhiệm vụ' ? 'task' : 'finding';
        const counts = countsIn(place, of, factsOf(home));
        const [count] = counts ?? [];
        if (count === undefined || !counts || counts.includes(Number(stated.replaceAll('.', '')))) return;
        report({ at: found.at, data: { stated, count, of } });
      });
    },
  },
});

/** Up to the link stands nothing that counts or selects: `15 nhiệm vụ trọng tâm tại` are some of them. */
const COUNT =
  /(?<![\d.,/]|(?<!\p{L})(?:trong|trên|hơn|khoảng|gần|ít nhất|thêm|thứ|nhóm|số) )(?<count>\d{1,3}(?:\.\d{3})?) (?<what>nhiệm vụ|tồn tại)(?:, giải pháp|, hạn chế)?(?: nêu| ghi| giao| cụ thể| kèm theo| được giao| được nêu)*(?= (?:tại|ở|trong|theo) $)/giu;

/** All ways to count what stands there; undefined where a table picks or brings in others. */
function countsIn(place: Appendix | Section, of: 'task' | 'finding', { work }: DocumentFacts): number[] | undefined {
  const within: (Task | Finding)[] = [];
  const tables: Table[] = [];
  gather(place, within, tables);
  const gathering = tables.filter(
    (table) => table.rows === of && !table.items.some((item) => isTask(item) || isFinding(item)),
  );
  if (gathering.some((table) => table.items.some((item) => !isColumns(item)))) return undefined;
  if (tables.some((table) => table.items.some(isGather))) return undefined;
  const items = gathering.length > 0 ? (of === 'task' ? work.tasks : work.findings) : within;
  const all = items.filter(of === 'task' ? isTask : isFinding);
  const leaves = all.filter((item) => !isTask(item) || !isGroupTask(item));
  const outer = all.filter((item) => !isTask(item.$container));
  return all.length === 0 ? undefined : [leaves.length, all.length, outer.length];
}

function gather(node: AstNode, items: (Task | Finding)[], tables: Table[]): void {
  for (const item of (node as { items?: readonly AstNode[] }).items ?? []) {
    if (isTask(item) || isFinding(item)) items.push(item);
    if (isTable(item)) tables.push(item);
    gather(item, items, tables);
  }
}
