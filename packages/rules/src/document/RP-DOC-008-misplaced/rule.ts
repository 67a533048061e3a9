import { enclosingDocument, kindOf } from '@rplan/meaning';
import { placeOfKeyword, spell } from '@rplan/syntax';
import type { DocumentKind, PartyRole, PointsEffect, TextListField } from '@rplan/syntax/ast';
import { isFinding, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Home = 'document' | 'task' | 'finding';
type Misplaced = { keyword: string; inside: { vi: string; en: string }; home: Home; kind: DocumentKind };
type Context = RuleContext<Misplaced>;

/** A statement where nothing reads it: the head of a document inside a task, a deliverable in front of all tasks. It would be lost. */
export const rule = defineRule<Misplaced>({
  code: 'RP-DOC-008',
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
  on: {
    IssuerLine: (node, context) => ofDocument(node, 'issuer', context),
    NumberLine: (node, context) => ofDocument(node, 'number', context),
    DateLine: (node, context) => ofDocument(node, 'dated', context),
    YearLine: (node, context) => ofDocument(node, 'year', context),
    Period: (node, context) => ofDocument(node, 'period', context),
    DocumentMark: (node, context) => ofDocument(node, node.mark, context),
    ComponentText: (node, context) => ofDocument(node, node.component, context),
    ComponentParties: (node, context) => ofDocument(node, node.component, context),
    AttachedTo: (node, context) => ofDocument(node, 'attached to', context),
    Signature: (node, context) => ofDocument(node, 'signed', context),
    Fixes: (node, context) => ofTask(node, 'fixes', context),
    Milestone: (node, context) => ofTask(node, 'milestone', context),
    After: (node, context) => ofTask(node, 'after', context),
    TextList(node, context) {
      if (TASK_TEXTS.has(node.field)) ofTask(node, node.field, context);
    },
    Points: (node, context) => HOME_OF_POINTS[node.effect](node, node.effect, context),
    Cause: (node, context) => ofFinding(node, 'cause', context),
    Evidence: (node, context) => ofFinding(node, 'evidence', context),
    FindingSource: (node, context) => ofFinding(node, 'source', context),
    OutsideAuthority: (node, context) => ofFinding(node, 'outside authority', context),
    Due: (node, context) => notOfFinding(node, 'due', context),
    ReportsTo: (node, context) => notOfFinding(node, 'reports to', context),
    Responsibility(node, context) {
      if (TASK_ROLES.has(node.role)) notOfFinding(node, node.role, context);
    },
  },
});

const TASK_TEXTS: ReadonlySet<TextListField> = new Set(['deliverable', 'proof', 'resources']);
const TASK_ROLES: ReadonlySet<PartyRole> = new Set(['lead', 'joint lead', 'implementer', 'support', 'monitor']);
const INSIDE_BODY = new Set(['Section', 'Task', 'Finding', 'Table']);
const AROUND_TASKS = new Set(['AuthoredDocument', 'Section', 'Appendix', 'Finding']);
const AROUND_FINDINGS = new Set(['AuthoredDocument', 'Section', 'Appendix', 'Task']);

function ofDocument(node: AstNode, keyword: string, context: Context): void {
  if (INSIDE_BODY.has(node.$container?.$type ?? '')) report(node, keyword, 'document', context);
}

function ofTask(node: AstNode, keyword: string, context: Context): void {
  if (AROUND_TASKS.has(node.$container?.$type ?? '')) report(node, keyword, 'task', context);
}

function ofFinding(node: AstNode, keyword: string, context: Context): void {
  if (AROUND_FINDINGS.has(node.$container?.$type ?? '')) report(node, keyword, 'finding', context);
}

/** A finding gives what tasks inherit to the tasks inside it; without any nobody reads it. */
function notOfFinding(node: AstNode, keyword: string, context: Context): void {
  const { $container } = node;
  if (isFinding($container) && !$container.items.some(isTask)) report(node, keyword, 'task', context);
}

const HOME_OF_POINTS: Readonly<Record<PointsEffect, typeof ofTask>> = { deducts: ofFinding, recovers: ofTask };

function report(node: AstNode, keyword: string, home: Home, context: Context): void {
  const { $container } = node;
  const document = enclosingDocument(node);
  if (!$container || !document) return;
  const inside = { vi: kindOf($container, 'vi'), en: kindOf($container, 'en') };
  context.report({ at: placeOfKeyword(node), data: { keyword, inside, home, kind: document.kind } });
}
