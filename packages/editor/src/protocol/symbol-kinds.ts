import type { AstNode } from 'langium';
import { SymbolKind } from 'vscode-languageserver';

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

/** The picture that editors put beside a statement in lists. */
export function symbolKindOf({ $type }: AstNode): SymbolKind {
  return KINDS[$type] ?? SymbolKind.Object;
}
