import { discrepanciesOf, indexAbove, leavesAt, nextName, vocabularyOf } from '@rplan/meaning';
import { bracesOf, spell, statementsIn } from '@rplan/syntax';
import type { Finding, Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isFinding, isPoints } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import { factsOfDocument } from '../../facts-of-project.js';
import { type Fixer, indentAt, lineEndOf, type RuleFix, textOf } from '../../fixes/fix.js';
import { taskFixing } from '../task-fixing.js';

/** Points that no finding explains: the finding that is about them deducts them; without one a new finding, after the last, with a task, since a finding needs one. */
export const fix: RuleFix = { safety: 'look', offer: (problem, context) => deductHere(problem, context) };

const deductHere: Fixer = (problem, context) => {
  const lost = textOf(problem, 'lost');
  const about = leavesAt(context.file, problem.place.start)
    .map(({ astNode }) => AstUtils.getContainerOfType(astNode, isFinding))
    .find(Boolean);
  const last = about?.items.at(-1)?.$cstNode;
  if (!about || !lost) return createFinding(problem, context);
  if (!last || about.items.some((item) => isPoints(item))) return [];
  const { file } = context;
  return [
    {
      title: { vi: `Ghi trừ ${lost} điểm vào tồn tại này`, en: `Deduct ${lost} points here` },
      edits: [
        {
          place: { file: file.uri.toString(), start: last.end, end: last.end },
          text: `${isOnOneLine(about) ? '  ' : lineEndOf(file) + indentAt(file, last.offset)}${spell('deducts', vocabularyOf(file))} ${lost}`,
        },
      ],
      preferred: false,
    },
  ];
};

function isOnOneLine({ $cstNode }: Finding): boolean {
  return !$cstNode?.text.includes('\n');
}

const createFinding: Fixer = (problem, { language, file }) => {
  const code = textOf(problem, 'code');
  const lost = textOf(problem, 'lost');
  const document = (file.parseResult.value as Model).statements
    .filter(isAuthoredDocument)
    .find(({ $cstNode: cst }) => cst && cst.offset <= problem.place.start && cst.end >= problem.place.end);
  if (!code || !lost || !document) return [];
  const nodes = factsOfDocument(language, document)
    .coverage.flatMap(discrepanciesOf)
    .flatMap((wrong) => (wrong.kind === 'joint' ? [] : wrong.node))
    .filter(({ name }) => name === code);
  const [node, ...others] = nodes;
  const index = node && indexAbove(node).name;
  const place = placeBehind(document);
  if (!index || others.length > 0 || !place) return [];
  const vocabulary = vocabularyOf(file);
  const name = nextName('Finding', document) ?? 'TT-1';
  const indent = place.sibling === undefined ? `${indentAt(file, place.at)}  ` : indentAt(file, place.sibling);
  const finding = `${spell('finding', vocabulary)} ${name} "…" { ${spell('about', vocabulary)} ${index}.${code}  ${spell('deducts', vocabulary)} ${lost} }`;
  const task = taskFixing(name, document, vocabulary);
  const after = { file: file.uri.toString(), start: place.at, end: place.at };
  const lineStart = lineEndOf(file) + indent;
  return [
    {
      title: {
        vi: `Tạo tồn tại giải thích ${lost} điểm này và nhiệm vụ khắc phục`,
        en: `Create a finding that explains these ${lost} points, and a task that fixes it`,
      },
      edits: [{ place: after, text: `${lineStart}${finding}${lineStart}${task}` }],
      preferred: false,
    },
    {
      title: {
        vi: `Chỉ tạo tồn tại giải thích ${lost} điểm này; nhiệm vụ khắc phục ghi sau`,
        en: `Create only a finding that explains these ${lost} points; the task that fixes it is still to be written`,
      },
      edits: [{ place: after, text: lineStart + finding }],
      preferred: false,
    },
  ];
};

/** After the last finding that stands in the document or in a section of it, else after its opening brace. */
function placeBehind(document: AstNode): { at: number; sibling?: number } | undefined {
  const findings: AstNode[] = [];
  const visit = (node: AstNode) => {
    for (const inner of statementsIn(node)) {
      if (isFinding(inner)) findings.push(inner);
      else if (inner.$type === 'Section') visit(inner);
    }
  };
  visit(document);
  const last = findings.at(-1)?.$cstNode;
  if (last) return { at: last.end, sibling: last.offset };
  const open = bracesOf(document)?.open;
  return open && { at: open.end };
}
