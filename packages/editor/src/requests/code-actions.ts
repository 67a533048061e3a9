import { vocabularyOf } from '@rplan/meaning';
import { fixesAt, fixesEverywhere, type Language, type OfferedFix, settingsOf } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import type { CodeAction, CodeActionContext, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Client } from '../protocol/client.js';
import { toDiagnostic } from '../protocol/diagnostics.js';
import { toRegion, toWorkspaceEdit } from '../protocol/places.js';
import { aboutFile, CHECKED, type ServerRequest } from '../protocol/request.js';
import type { Refactoring } from '../refactorings/refactoring.js';
import { refactoringsAt } from '../refactorings/refactorings.js';

/** Everything with one safe way out at once, as editors ask for on saving. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.rplan`;

export const codeActionRequest: ServerRequest = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorExtract,
        CodeActionKind.RefactorRewrite,
        FIX_ALL,
      ],
    },
  },
  connect: (connection, language, client) =>
    connection.onCodeAction(
      aboutFile(language, CHECKED, (file, { range, context }) =>
        codeActions(language, file, toRegion(file, range), context, client()),
      ),
    ),
};

/** What an editor offers for a range: the kinds that it asked for, or all but those that are asked for alone. */
function codeActions(
  language: Language,
  file: LangiumDocument<Model>,
  region: Region,
  { only }: CodeActionContext,
  client: Client,
): CodeAction[] {
  const wanted = (kind: string) =>
    only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? kind !== FIX_ALL;
  const fixes = wanted(CodeActionKind.QuickFix) ? fixesAt(language, file, region.start, region.end) : [];
  const refactorings = refactoringsAt(language, file, region).filter(
    ({ kind, creates }) => wanted(REFACTORINGS[kind]) && (!creates || client.createsFiles),
  );
  return [
    ...fixes.map((fix) => toCodeAction(language, file, fix)),
    ...refactorings.map((refactoring) => toRefactoring(language, file, refactoring)),
    ...(wanted(FIX_ALL) ? fixAll(language, file) : []),
  ];
}

const REFACTORINGS: Readonly<Record<Refactoring['kind'], CodeActionKind>> = {
  extract: CodeActionKind.RefactorExtract,
  rewrite: CodeActionKind.RefactorRewrite,
};

function toRefactoring(
  language: Language,
  file: LangiumDocument,
  { kind, title, edits, creates }: Refactoring,
): CodeAction {
  const { changes = {} } = toWorkspaceEdit(language, edits);
  const made = edits.filter(({ place }) => place.file === creates).map(({ text }) => text);
  const edit: WorkspaceEdit = creates
    ? {
        documentChanges: [
          { kind: 'create', uri: creates, options: { ignoreIfExists: true } },
          {
            textDocument: { uri: creates, version: null },
            edits: [{ range: { start: ORIGIN, end: ORIGIN }, newText: made.join('') }],
          },
          ...Object.entries(changes).map(([uri, own]) => ({ textDocument: { uri, version: null }, edits: own })),
        ],
      }
    : { changes };
  return { title: title[vocabularyOf(file, settingsOf(language, file).language)], kind: REFACTORINGS[kind], edit };
}

const ORIGIN = { line: 0, character: 0 };

function fixAll(language: Language, file: LangiumDocument): CodeAction[] {
  const edits = fixesEverywhere(language, file);
  if (edits.length === 0) return [];
  const title = { vi: 'Sửa mọi lỗi chỉ có một cách sửa', en: 'Mend everything that has one safe way out' };
  const vocabulary = vocabularyOf(file, settingsOf(language, file).language);
  return [{ title: title[vocabulary], kind: FIX_ALL, edit: toWorkspaceEdit(language, edits) }];
}

function toCodeAction(language: Language, file: LangiumDocument, fix: OfferedFix): CodeAction {
  return {
    title: fix.title[vocabularyOf(file, settingsOf(language, file).language)],
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    diagnostics: [toDiagnostic(language, file, fix.problem)],
    edit: toWorkspaceEdit(language, fix.edits),
  };
}
