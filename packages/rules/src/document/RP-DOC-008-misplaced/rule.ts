import { documentAbove, kindOf } from '@rplan/meaning';
import type { Statement, StatementType } from '@rplan/syntax';
import { hasEffectIn, ITEM_BLOCKS, placeOfKeyword, spell, statementOf, statements } from '@rplan/syntax';
import type { DocumentKind } from '@rplan/syntax/ast';
import { isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Home = 'document' | 'task' | 'finding' | 'change';
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
export const rule = defineRule<Misplaced>({
  code: 'RP-DOC-008',
  severity: 'error',
  title: { vi: 'Câu lệnh đặt sai chỗ', en: 'A statement in the wrong place' },
  message: {
    vi: ({ keyword, inside, home, kind }) =>
      `“${spell(keyword, 'vi')}” không có tác dụng trong ${inside.vi}: đặt ${
        {
          document: `ngay trong khối của ${spell(kind, 'vi')}`,
          task: 'trong nhiệm vụ',
          finding: 'trong tồn tại',
          change:
            'trong “sửa đổi”; lời văn của văn bản, mục thì viết “đoạn”, của nhiệm vụ thì viết trong ngoặc kép ngay sau tên',
        }[home]
      }.`,
    en: ({ keyword, inside, home, kind }) =>
      `“${spell(keyword, 'en')}” has no effect in a ${inside.en}: it belongs ${
        {
          document: `directly in the block of the ${spell(kind, 'en')}`,
          task: 'in a task',
          finding: 'in a finding',
          change:
            'in a “change”; the words of a document or section are written with “text”, those of a task in quotation marks after its name',
        }[home]
      }.`,
  },
  page: {
    why: {
      vi: 'Câu lệnh đặt ở khối không dùng đến nó sẽ không được in, không được tính: thời hạn ghi ở tồn tại không có nhiệm vụ nào, cơ quan ban hành ghi trong nhiệm vụ.',
      en: 'A statement in a block that does not read it is neither printed nor reckoned with: a deadline on a finding without tasks, an issuer inside a task.',
    },
    whatToDo: {
      vi: 'Chuyển câu lệnh về khối nêu trong thông báo.',
      en: 'Move the statement to the block that the message names.',
    },
    limits: {
      vi: 'Chủ trì, thời hạn đặt ở văn bản, mục hoặc tồn tại có nhiệm vụ bên trong được hiểu là dùng chung, không bị báo.',
      en: 'Leads and deadlines of a document, section or finding with tasks inside hold for these, and are right.',
    },
  },
  on: Object.fromEntries([...MISPLACEABLE].map((type) => [type, check])),
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

const HOMES: readonly (readonly [StatementType, Home])[] = [
  ['AuthoredDocument', 'document'],
  ['Task', 'task'],
  ['Finding', 'finding'],
  ['Change', 'change'],
];

function hasTask(block: AstNode): boolean {
  return 'items' in block && (block.items as readonly AstNode[]).some(isTask);
}

function report(node: AstNode, { keyword, in: usual }: Statement, context: Context): void {
  const { $container } = node;
  const document = documentAbove(node);
  if (!$container || !document) return;
  const inside = { vi: kindOf($container, 'vi'), en: kindOf($container, 'en') };
  const home = HOMES.find(([block]) => usual.includes(block))?.[1] ?? 'document';
  context.report({ at: placeOfKeyword(node), data: { keyword, inside, home, kind: document.kind } });
}
