import { documentAbove, indexAbove } from '@rplan/meaning';
import type { NodeRef } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';

/** A node of an index, or an index as a whole. */
export function nodeRefOf(node: ast.IndexNode, { used, nodeRefs }: CompileContext): NodeRef {
  const known = nodeRefs.get(node);
  if (known) return known;
  const made =
    node.$type === 'Index' ? { index: used.id(node) } : { index: used.id(indexAbove(node)), code: node.name };
  nodeRefs.set(node, made);
  return made;
}

/** The findings a task fixes, each with the document that states it; those that lead nowhere are left out. */
export function fixedBy({ findings }: ast.Fixes, context: CompileContext): { document: string; finding: string }[] {
  return findings.flatMap(({ ref }) => {
    if (!ref) return [];
    context.used.mention(ref);
    return [{ document: documentName(ref, context), finding: localId(ref, context) }];
  });
}

/** The tasks that come first. */
export function tasksBefore({ tasks }: ast.After, context: CompileContext): { document: string; task: string }[] {
  return tasks.flatMap(({ ref }) => {
    if (!ref) return [];
    context.used.mention(ref);
    return [{ document: documentName(ref, context), task: localId(ref, context) }];
  });
}

/** The id of a finding or task in its own document. */
export function localId(item: ast.Finding | ast.Task, { ids }: CompileContext): string {
  return ids.get(item) ?? item.name ?? '';
}

function documentName(item: ast.Finding | ast.Task, { document }: CompileContext): string {
  return documentAbove(item)?.name ?? document.name;
}
