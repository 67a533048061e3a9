import { shortNamesOf } from '@rplan/meaning';
import type { Index, IndexNode } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { UsedThings } from './context.js';
import { sourcesOf } from './sources.js';
import { decimalOf, present } from './values.js';

/** An index with its whole tree. */
export function indexOf(index: ast.Index, used: UsedThings): Index {
  return present({
    id: index.name,
    title: plainText(index.title),
    shortNames: shortNamesOf(index),
    year: yearOf(index.items.find(ast.isIndexYear)?.year),
    maximum: decimalOf(index.items.find(ast.isMaximum)?.points),
    levels: index.items.filter(ast.isLevelNames).flatMap(({ names }) => names.map((name) => plainText(name))),
    basis: index.items.filter(ast.isIndexBasis).flatMap(({ sources }) => sourcesOf(sources, used)),
    nodes: nodesOf(index.items),
  }) as Index;
}

/** A node that broke off before its code is nothing that could be named. */
function nodesOf(items: readonly { $type: string }[]): IndexNode[] {
  return items
    .filter(ast.isNode)
    .filter(({ name }) => name !== undefined)
    .map(nodeOf);
}

function nodeOf(node: ast.Node): IndexNode {
  return present({
    code: node.name,
    level: node.level,
    title: plainText(node.title),
    shortNames: shortNamesOf(node),
    maximum: decimalOf(node.items.find(ast.isMaximum)?.points),
    method: node.items.find(ast.isMethod)?.method,
    nodes: nodesOf(node.items),
  }) as IndexNode;
}

function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
