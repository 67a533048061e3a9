import { kindOf, nameOf, titleOf, vocabularyOf } from '@rplan/meaning';
import type { Place, Vocabulary } from '@rplan/syntax';
import { placeOf, placeOfKeyword, spell } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import { isNote, isTable } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import type { DocumentSymbol } from 'vscode-languageserver';
import { toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';
import { symbolKindOf } from '../protocol/symbol-kinds.js';

/** A line of the outline: a section, a finding, a task, a unit, by its title. */
export interface OutlineItem {
  readonly title: string;
  /** What it is, in the file's vocabulary. */
  readonly detail: string;
  readonly node: AstNode;
  readonly place: Place;
  /** The name, or the opening word of what has none. */
  readonly selection: Place;
  readonly children: readonly OutlineItem[];
}

const SHOWN = new Set([
  'OrgUnit',
  'Group',
  'Role',
  'CitedDocument',
  'Index',
  'Node',
  'Assessment',
  'AuthoredDocument',
  'Progress',
  'Section',
  'Finding',
  'Task',
  'Note',
  'Appendix',
  'Table',
  'Amendment',
  'Change',
  'Addition',
  'Update',
]);

/** Statements whose opening word is not the name of their type. */
const OPENING: Readonly<Record<string, Readonly<Record<Vocabulary, string>>>> = {
  Amendment: { vi: spell('amend', 'vi'), en: spell('amend', 'en') },
  Addition: { vi: spell('add', 'vi'), en: spell('add', 'en') },
};

/** The outline of a file, as deep as the file is. */
export function documentSymbols(file: LangiumDocument<Model>): OutlineItem[] {
  const vocabulary = vocabularyOf(file);
  return file.parseResult.value.statements.flatMap((statement) => outlineOf(statement, vocabulary));
}

function outlineOf(node: AstNode, vocabulary: Vocabulary): OutlineItem[] {
  const items = childrenOf(node).flatMap((child) => outlineOf(child, vocabulary));
  if (!SHOWN.has(node.$type) || !node.$cstNode) return items;
  const kind = OPENING[node.$type]?.[vocabulary] ?? kindOf(node, vocabulary);
  const name = nameOf(node);
  const title = isNote(node) || isTable(node) ? '' : shorten(titleOf(node));
  return [
    {
      title: [name, title].filter(Boolean).join(' · ') || kind,
      detail: kind,
      node,
      place: placeOf(node),
      selection: name ? placeOf(node, 'name') : placeOfKeyword(node),
      children: items,
    },
  ];
}

function childrenOf(node: AstNode): readonly AstNode[] {
  const { items, updates } = node as { items?: readonly AstNode[]; updates?: readonly AstNode[] };
  return items ?? updates ?? [];
}

const LONGEST = 100;

export function shorten(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;
}

export const documentSymbolRequest: ServerRequest = {
  capabilities: { documentSymbolProvider: true },
  connect: (connection, language) =>
    connection.onDocumentSymbol(
      aboutFile(language, LINKED, (file) => documentSymbols(file).map((item) => toDocumentSymbol(file, item))),
    ),
};

function toDocumentSymbol(
  file: LangiumDocument,
  { title, detail, node, place, selection, children }: OutlineItem,
): DocumentSymbol {
  return {
    name: title,
    detail,
    kind: symbolKindOf(node),
    range: toRange(file, place),
    selectionRange: toRange(file, selection),
    children: children.map((child) => toDocumentSymbol(file, child)),
  };
}
