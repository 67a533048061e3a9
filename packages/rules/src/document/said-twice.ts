import type { Statement, StatementType } from '@rplan/syntax';
import { placeOf, placeOfKeyword, spell, statementOf, statements, statementsIn } from '@rplan/syntax';
import type { AstNode } from 'langium';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type SaidTwice = { keyword: string };

/** The blocks in which something stands once. */
const BLOCKS: ReadonlySet<StatementType> = new Set(
  statements.flatMap(({ times, in: usual, alsoIn = [], forTasksIn = [] }) =>
    times === 'once' ? [...usual, ...alsoIn, ...forTasksIn] : [],
  ),
);

/** A part that a thing has once, said again in the same block: two deadlines on one task. Nobody could tell which one holds. */
export const saidTwice = defineRule<SaidTwice>({
  code: 'RP-DOC-009',
  family: 'document',
  severity: 'error',
  title: { vi: 'Một nội dung khai hai lần', en: 'A part that is given twice' },
  message: {
    vi: ({ keyword }) => `“${spell(keyword, 'vi')}” đã ghi ở trên; chỉ ghi một lần.${WAYS_OUT[keyword]?.vi ?? ''}`,
    en: ({ keyword }) =>
      `“${spell(keyword, 'en')}” is given above already; it is given once.${WAYS_OUT[keyword]?.en ?? ''}`,
  },
  on: Object.fromEntries([...BLOCKS].map((block) => [block, compare])),
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026  «thời hạn 30/9/2026» } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026, 30/9/2026 } }',
  },
});

const WAYS_OUT: Readonly<Record<string, { vi: string; en: string }>> = {
  due: {
    vi: ' Có nhiều ngày thì viết cách nhau bằng dấu phẩy, hoặc dùng “mốc” cho từng ngày.',
    en: ' Several days stand behind commas, or each in a milestone.',
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
