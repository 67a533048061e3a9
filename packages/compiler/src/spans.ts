import type { DocumentFacts } from '@rplan/meaning';
import { linksOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { Spans } from './work.js';

/** The one labelled link to each finding and task of a document that has no text. Where there are two, neither gives the words. */
export function spansOf(document: ast.AuthoredDocument, { work }: DocumentFacts): Spans {
  const spans = new Map<ast.Finding | ast.Task, ast.Link>();
  // Most documents have none, and all links of one are a walk through all of it.
  if ([...work.findings, ...work.tasks].every(({ text }) => text)) return spans;
  const twice = new Set<ast.Finding | ast.Task>();
  for (const link of linksOf(document)) {
    const target = link.target?.ref;
    if (!link.labelled || link.steps.length > 0 || !(ast.isFinding(target) || ast.isTask(target))) continue;
    if (spans.has(target)) twice.add(target);
    else spans.set(target, link);
  }
  for (const target of twice) spans.delete(target);
  return spans;
}
