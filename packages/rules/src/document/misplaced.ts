import { documentAbove, kindOf } from '@rplan/meaning';
import type { Statement, StatementType } from '@rplan/syntax';
import { hasEffectIn, ITEM_BLOCKS, placeOfKeyword, spell, statementOf, statements } from '@rplan/syntax';
import type { DocumentKind } from '@rplan/syntax/ast';
import { isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Home = 'document' | 'task' | 'finding';
type Misplaced = { keyword: string; inside: { vi: string; en: string }; home: Home; kind: DocumentKind };
type Context = RuleContext<Misplaced>;

const BLOCKS: ReadonlySet<string> = new Set(ITEM_BLOCKS);
/** What is read in every block that the grammar allows is never asked. */
const MISPLACEABLE: ReadonlySet<StatementType> = new Set(
  statements
    .filter((statement) => statement.in.some((block) => BLOCKS.has(block)))
    .filter((statement) => statement.forTasksIn || !ITEM_BLOCKS.every((block) => hasEffectIn(statement, block)))
    .map(({ type }) => type),
);

/** A statement where nothing reads it: the head of a document inside a task, a deliverable in front of all tasks. It would be lost. */
export const misplaced = defineRule<Misplaced>({
  code: 'RP-DOC-008',
  family: 'document',
  severity: 'error',
  title: { vi: 'Câu lệnh đặt sai chỗ', en: 'A statement in the wrong place' },
  message: {
    vi: ({ keyword, inside, home, kind }) =>
      `“${spell(keyword, 'vi')}” không có tác dụng trong ${inside.vi}: đặt ${
        { document: `ngay trong khối của ${spell(kind, 'vi')}`, task: 'trong nhiệm vụ', finding: 'trong tồn tại' }[home]
      }.`,
    en: ({ keyword, inside, home, kind }) =>
      `“${spell(keyword, 'en')}” has no effect in a ${inside.en}: it belongs ${
        { document: `directly in the block of the ${spell(kind, 'en')}`, task: 'in a task', finding: 'in a finding' }[
          home
        ]
      }.`,
  },
  on: Object.fromEntries([...MISPLACEABLE].map((type) => [type, check])),
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  «ban hành» VP } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }',
  },
});

function check(node: AstNode, context: Context): void {
  const { $container } = node;
  const statement = $container && BLOCKS.has($container.$type) ? statementOf(node) : undefined;
  if (!statement || !$container) return;
  const { forTasksIn } = statement;
  // A finding gives what tasks inherit to the tasks inside it; without any nobody reads it.
  const isRead = forTasksIn?.some((block) => block === $container.$type)
    ? hasTask($container)
    : hasEffectIn(statement, $container.$type);
  if (!isRead) report(node, statement, context);
}

function hasTask(block: AstNode): boolean {
  return 'items' in block && (block.items as readonly AstNode[]).some(isTask);
}

function report(node: AstNode, { keyword, in: usual }: Statement, context: Context): void {
  const { $container } = node;
  const document = documentAbove(node);
  if (!$container || !document) return;
  const inside = { vi: kindOf($container, 'vi'), en: kindOf($container, 'en') };
  const home = usual.includes('AuthoredDocument') ? 'document' : usual.includes('Task') ? 'task' : 'finding';
  context.report({ at: placeOfKeyword(node), data: { keyword, inside, home, kind: document.kind } });
}
