import type { LangiumDocument } from 'langium';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { vocabularyOf } from '../../facts/facts.js';
import type { OfferedFix } from '../fixes/fixes.js';
import type { Language } from '../language.js';
import type { Preparation, Refused, Renaming } from '../requests/rename.js';
import { toDiagnostic } from './diagnostics.js';
import { toRange, toWorkspaceEdit } from './places.js';

/** A refusal as an error: the editor shows its reason where the new name would be typed. */
function refusal(file: LangiumDocument, { reason }: Refused): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason[vocabularyOf(file)]);
}

export function toPreparation(file: LangiumDocument, prepared: Preparation): { range: Range; placeholder: string } {
  if (!prepared.ok) return refusal(file, prepared);
  const { place } = prepared;
  return { range: toRange(file, place), placeholder: file.textDocument.getText().slice(place.start, place.end) };
}

export function toRenameEdit(language: Language, file: LangiumDocument, renaming: Renaming): WorkspaceEdit {
  if (!renaming.ok) return refusal(file, renaming);
  return toWorkspaceEdit(
    language,
    renaming.places.map((place) => ({ place, text: renaming.newName })),
  );
}

export function toCodeAction(language: Language, file: LangiumDocument, fix: OfferedFix): CodeAction {
  return {
    title: fix.title[vocabularyOf(file)],
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    diagnostics: [toDiagnostic(language, file, fix.problem)],
    edit: toWorkspaceEdit(language, fix.edits),
  };
}
