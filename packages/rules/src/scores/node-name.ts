import { titleOf } from '@rplan/meaning';
import type { Vocabulary } from '@rplan/syntax';
import { spell } from '@rplan/syntax';
import type { Node } from '@rplan/syntax/ast';

/** What a message needs to call a node of an index by: `lĩnh vực 3 “Cải cách TTHC”`. */
export type NamedNode = {
  readonly level: string;
  readonly code: string;
  readonly title: string;
};

export function namedNode(node: Node): NamedNode {
  return { level: node.level, code: (node.name as string | undefined) ?? '', title: titleOf(node) };
}

/** A node by its level, code and title, as inside a sentence. */
export function nodeName({ level, code, title }: NamedNode, vocabulary: Vocabulary): string {
  return [spell(level, vocabulary), code, title && `“${title}”`].filter(Boolean).join(' ');
}

/** The same at the beginning of a sentence. */
export function nodeNameFirst(node: NamedNode, vocabulary: Vocabulary): string {
  const name = nodeName(node, vocabulary);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
