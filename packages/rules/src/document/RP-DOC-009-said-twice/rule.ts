import type { Statement, StatementType } from '@rplan/syntax';
import { placeOf, placeOfKeyword, spell, statementOf, statements, statementsIn } from '@rplan/syntax';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type SaidTwice = { keyword: string };

/** The blocks in which something stands once. */
const BLOCKS: ReadonlySet<StatementType> = new Set(
  statements.flatMap(({ times, in: usual, alsoIn = [], forTasksIn = [] }) =>
    times === 'once' ? [...usual, ...alsoIn, ...forTasksIn] : [],
  ),
);

/** A part that a thing has once, said again in the same block: two deadlines on one task. Nobody could tell which one holds. */
export const rule = defineRule<SaidTwice>({
  code: 'RP-DOC-009',
  severity: 'error',
  title: { vi: 'Một nội dung khai hai lần', en: 'A part that is given twice' },
  message: {
    vi: ({ keyword }) => `“${spell(keyword, 'vi')}” đã ghi ở trên; chỉ ghi một lần.${WAYS_OUT[keyword]?.vi ?? ''}`,
    en: ({ keyword }) =>
      `“${spell(keyword, 'en')}” is given above already; it is given once.${WAYS_OUT[keyword]?.en ?? ''}`,
  },
  page: {
    why: {
      vi: 'Chép một nhiệm vụ rồi sửa hay để lại dòng cũ: hai thời hạn trên một nhiệm vụ thì không rõ hạn nào đúng.',
      en: 'A task that was copied and changed often keeps the old line: of two deadlines nobody knows which one holds.',
    },
    whatToDo: {
      vi: 'Giữ một; nhiều ngày thì viết cách nhau bằng dấu phẩy hoặc dùng “mốc”.',
      en: 'Keep one; separate several days by commas, or as milestones.',
    },
    limits: {
      vi: 'Nội dung được phép ghi nhiều lần (căn cứ, phối hợp, sản phẩm) không xét.',
      en: 'What may stand several times (bases, support, deliverables) is not looked at.',
    },
  },
  on: Object.fromEntries([...BLOCKS].map((block) => [block, compare])),
});

const WAYS_OUT: Readonly<Record<string, { vi: string; en: string }>> = {
  due: {
    vi: ' Có nhiều ngày thì viết cách nhau bằng dấu phẩy, hoặc dùng “mốc” cho từng ngày.',
    en: ' Several days are separated by commas, or stand in milestones.',
  },
  deducts: { vi: ' Mỗi điểm trừ là một tồn tại.', en: ' Each deduction is a finding.' },
};

function compare(node: AstNode, { report }: RuleContext<SaidTwice>): void {
  const first = new Map<Statement, AstNode>();
  for (const item of statementsIn(node)) {
    const statement = statementOf(item);
    if (statement?.times !== 'once') continue;
    const earlier = first.get(statement);
    if (!earlier) first.set(statement, item);
    else
      report({
        at: placeOf(item),
        data: { keyword: statement.keyword },
        related: [{ place: placeOfKeyword(earlier), message: { vi: 'Đã ghi ở đây', en: 'Given here' } }],
      });
  }
}
