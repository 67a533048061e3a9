import { nextName, vocabularyOf } from '@rplan/meaning';
import { indentAt, lineEndOf, settingsOf } from '@rplan/rules';
import { spell, statementsIn } from '@rplan/syntax';
import { isTask } from '@rplan/syntax/ast';
import { partAround } from '../formatting/format-part.js';
import type { Refactor } from './refactoring.js';

/** Puts selected tasks into a group: a task that holds them and gives them what they do not say themselves. */
export const wrapTasks: Refactor = (language, file, selection) => {
  const part = partAround(file, selection);
  if (!part) return undefined;
  const selected = statementsIn(part.container).filter(
    ({ $cstNode: cst }) => cst && cst.offset >= part.start && cst.end <= part.end,
  );
  if (selected.length === 0 || !selected.every(isTask)) return undefined;
  const lineEnd = lineEndOf(file);
  const indent = indentAt(file, part.start);
  const lines = file.textDocument.getText().slice(part.lines.start, part.lines.end).split(/\r?\n/);
  const inside = lines.map((line) => (line === '' ? line : `  ${line}`)).join(lineEnd);
  const keyword = spell('task', vocabularyOf(file, settingsOf(language, file).language));
  const name = nextName('Task', part.container) ?? 'NV-1';
  const gap = inside.endsWith(lineEnd) ? '' : lineEnd;
  return {
    kind: 'rewrite',
    title: { vi: 'Gộp vào một nhóm nhiệm vụ', en: 'Wrap in a group of tasks' },
    edits: [
      {
        place: { file: file.uri.toString(), ...part.lines },
        text: `${indent}${keyword} ${name} "…" {${lineEnd}${inside}${gap}${indent}}${lineEnd}`,
      },
    ],
  };
};
