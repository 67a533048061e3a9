import { onceEach } from '@rplan/syntax';
import type { AuthoredDocument, Index, Node, OrgUnit } from '@rplan/syntax/ast';
import {
  isAppendix,
  isAssessment,
  isAuthoredDocument,
  isFinding,
  isGroup,
  isIndex,
  isNode,
  isNote,
  isOrgUnit,
  isRole,
  isSection,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { indexAbove } from './above.js';

/** Names to the things that bear them; more than one where a name was declared twice. */
export type NameTable = ReadonlyMap<string, readonly AstNode[]>;

/**
 * The names that stand after a dot this thing: the tasks, findings, sections, notes and appendices of an authored
 * document; the nodes of an index by their whole code; the roles and units of a unit; the nodes of a result's index.
 * Computed once for each syntax tree.
 */
export function membersOf(owner: AstNode): NameTable {
  if (isAssessment(owner)) return owner.index?.ref ? membersOf(owner.index.ref) : EMPTY;
  if (isNode(owner)) return membersOf(indexAbove(owner));
  return tableIn(owner);
}

const EMPTY: NameTable = new Map();

const tableIn = onceEach((owner: AstNode): NameTable => {
  if (isAuthoredDocument(owner)) return tableOf(localsOf(owner));
  if (isIndex(owner)) return tableOf(nodesOf(owner));
  if (isOrgUnit(owner)) return tableOf(unitMembers(owner));
  return EMPTY;
});

/** Everything with a name inside a document, at any depth, in the order of the file. */
export function* localsOf(document: AuthoredDocument): Generator<AstNode & { name?: string }> {
  yield* locals(document);
}

function* locals(node: { items: readonly AstNode[] }): Generator<AstNode & { name?: string }> {
  for (const item of node.items) {
    if (isTask(item) || isFinding(item) || isSection(item) || isAppendix(item) || isNote(item)) yield item;
    if ('items' in item) yield* locals(item as AstNode & { items: readonly AstNode[] });
  }
}

/** All nodes of an index, parents before children. */
export function* nodesOf(parent: Index | Node): Generator<Node> {
  for (const item of parent.items) {
    if (isNode(item)) {
      yield item;
      yield* nodesOf(item);
    }
  }
}

function* unitMembers(unit: OrgUnit): Generator<AstNode & { name?: string }> {
  for (const item of unit.items) if (isOrgUnit(item) || isRole(item) || isGroup(item)) yield item;
}

function tableOf(nodes: Iterable<AstNode & { name?: string }>): NameTable {
  const table = new Map<string, AstNode[]>();
  for (const node of nodes) {
    if (!node.name) continue;
    const known = table.get(node.name);
    if (known) known.push(node);
    else table.set(node.name, [node]);
  }
  return table;
}
