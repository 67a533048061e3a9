import type { Language } from '@rplan/rules';
import type { AstNode, LangiumDocument } from 'langium';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { OutlineItem } from '../requests/document-symbols.js';
import type { FoundSymbol } from '../requests/workspace-symbols.js';
import { toLocation, toRange } from './places.js';

const KINDS: Readonly<Record<string, SymbolKind>> = {
  OrgUnit: SymbolKind.Interface,
  Group: SymbolKind.Package,
  Role: SymbolKind.Object,
  CitedDocument: SymbolKind.File,
  AuthoredDocument: SymbolKind.File,
  Index: SymbolKind.Enum,
  Node: SymbolKind.EnumMember,
  Assessment: SymbolKind.Number,
  Section: SymbolKind.Module,
  Appendix: SymbolKind.Module,
  Finding: SymbolKind.Field,
  Task: SymbolKind.Event,
  Table: SymbolKind.Array,
};

function kindOf({ $type }: AstNode): SymbolKind {
  return KINDS[$type] ?? SymbolKind.Object;
}

export function toDocumentSymbol(
  file: LangiumDocument,
  { title, detail, node, place, selection, children }: OutlineItem,
): DocumentSymbol {
  return {
    name: title,
    detail,
    kind: kindOf(node),
    range: toRange(file, place),
    selectionRange: toRange(file, selection),
    children: children.map((child) => toDocumentSymbol(file, child)),
  };
}

export function toWorkspaceSymbols(language: Language, found: readonly FoundSymbol[]): SymbolInformation[] {
  return found.flatMap(({ title, detail, node, place }) => {
    const location = toLocation(language, place);
    return location ? [{ name: title, containerName: detail, kind: kindOf(node), location }] : [];
  });
}
