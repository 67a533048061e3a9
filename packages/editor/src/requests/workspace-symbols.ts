import { isCopy, kindOf, localsOf, nameOf, nodesOf, titleOf, vocabularyOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place } from '@rplan/syntax';
import { fold, placeOf } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isIndex, isOrgUnit } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { SymbolInformation } from 'vscode-languageserver';
import { toLocation } from '../protocol/places.js';
import { aboutWorkspace, type ServerRequest } from '../protocol/request.js';
import { symbolKindOf } from '../protocol/symbol-kinds.js';
import { shorten } from './document-symbols.js';

export interface FoundSymbol {
  readonly title: string;
  readonly detail: string;
  readonly node: AstNode;
  readonly place: Place;
}

/** As many as a list can show; whoever wants one further down types more of it. */
const MOST = 300;

/** Everything with a name whose name or title has all the words asked for, with or without diacritics. */
export function workspaceSymbols({ shared }: Language, query: string): FoundSymbol[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found: FoundSymbol[] = [];
  for (const file of shared.workspace.LangiumDocuments.all) {
    if (isCopy(file.uri.toString())) continue;
    for (const node of namedIn(file.parseResult.value as Model)) {
      const title = [nameOf(node), shorten(titleOf(node))].filter(Boolean).join(' · ');
      const searched = fold(`${nameOf(node)} ${titleOf(node)}`);
      if (!words.every((word) => searched.includes(word))) continue;
      found.push({ title, detail: kindOf(node, vocabularyOf(file)), node, place: placeOf(node, 'name') });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function* namedIn(model: Model): Generator<AstNode> {
  for (const statement of model.statements) {
    if (nameOf(statement)) yield statement;
    if (isAuthoredDocument(statement)) for (const local of localsOf(statement)) if (nameOf(local)) yield local;
    if (isIndex(statement)) yield* nodesOf(statement);
    if (isOrgUnit(statement)) yield* inUnit(statement);
  }
}

function* inUnit(unit: { items: readonly AstNode[] }): Generator<AstNode> {
  for (const item of unit.items) {
    if (nameOf(item)) yield item;
    if (isOrgUnit(item)) yield* inUnit(item);
  }
}

export const workspaceSymbolRequest: ServerRequest = {
  capabilities: { workspaceSymbolProvider: true },
  connect: (connection, language) =>
    connection.onWorkspaceSymbol(
      aboutWorkspace(language, ({ query }) => toWorkspaceSymbols(language, workspaceSymbols(language, query))),
    ),
};

function toWorkspaceSymbols(language: Language, found: readonly FoundSymbol[]): SymbolInformation[] {
  return found.flatMap(({ title, detail, node, place }) => {
    const location = toLocation(language, place);
    return location ? [{ name: title, containerName: detail, kind: symbolKindOf(node), location }] : [];
  });
}
