import { leavesAt, nextName, vocabularyOf } from '@rplan/meaning';
import { placeOfKeyword } from '@rplan/syntax';
import type { Finding } from '@rplan/syntax/ast';
import { isFinding, isTable } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import { type Edit, indentAt, lineEndOf, type RuleFix } from '../../fixes/fix.js';
import { taskFixing } from '../task-fixing.js';

/** A finding that no task fixes: a task right after it that does. A finding without a name gets one, to be referred to. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem, { file }) => {
    const finding = leavesAt(file, problem.place.start)
      .map(({ astNode }) => AstUtils.getContainerOfType(astNode, isFinding))
      .find(Boolean);
    if (!finding?.$cstNode) return [];
    const vocabulary = vocabularyOf(file);
    const name = finding.name ?? nextName('Finding', finding) ?? 'TT-1';
    const row = rowOf(finding).$cstNode ?? finding.$cstNode;
    const indent = indentAt(file, row.offset);
    const end = lineEndOf(file);
    const task = taskFixing(name, finding, vocabulary);
    const uri = file.uri.toString();
    const edits: Edit[] = [{ place: { file: uri, start: row.end, end: row.end }, text: `${end}${indent}${task}` }];
    if (!finding.name) {
      const { end: afterKeyword } = placeOfKeyword(finding);
      edits.unshift({ place: { file: uri, start: afterKeyword, end: afterKeyword }, text: ` ${name}` });
    }
    return [
      { title: { vi: 'Tạo nhiệm vụ cho tồn tại này', en: 'Create a task for this finding' }, edits, preferred: true },
    ];
  },
};

/** A table of findings holds no tasks: the task goes after the table. */
function rowOf(finding: Finding): AstNode {
  const table = AstUtils.getContainerOfType(finding.$container, isTable);
  return table?.rows === 'finding' ? table : finding;
}
