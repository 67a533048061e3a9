import type { LangiumDocument } from 'langium';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from 'vscode-languageserver';
import { complete } from '../completion/complete.js';
import type { Proposal, ProposalKind } from '../completion/proposal.js';
import { offsetOf, toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

export const completionRequest: ServerRequest = {
  capabilities: {
    completionProvider: {
      // A space, since what follows a word of the language is as good as known; the list then holds no new statements.
      triggerCharacters: ['{', '.', '^', ' '],
      completionItem: { labelDetailsSupport: true },
    },
  },
  connect: (connection, language, client) =>
    connection.onCompletion(
      aboutFile(language, LINKED, (file, { position, context }) => {
        const offset = offsetOf(file, position);
        const afterSpace =
          context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ';
        return toCompletionList(file, offset, complete(language, file, offset, { afterSpace }), client().snippets);
      }),
    ),
};

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  kind: CompletionItemKind.Class,
  party: CompletionItemKind.Interface,
  document: CompletionItemKind.File,
  node: CompletionItemKind.EnumMember,
  work: CompletionItemKind.Event,
  section: CompletionItemKind.Module,
  name: CompletionItemKind.Variable,
  deadline: CompletionItemKind.Value,
  snippet: CompletionItemKind.Snippet,
  part: CompletionItemKind.Property,
};

/**
 * Always incomplete, so that the editor asks again at each letter: only the server compares without diacritics, finds a name by
 * a word of its title, and knows where a phrase of several words began.
 */
function toCompletionList(
  file: LangiumDocument,
  offset: number,
  proposals: readonly Proposal[],
  snippets: boolean,
): CompletionList {
  return {
    isIncomplete: true,
    items: proposals.flatMap((proposal) => (proposal.snippet && !snippets ? [] : [toItem(file, offset, proposal)])),
  };
}

function toItem(file: LangiumDocument, offset: number, proposal: Proposal): CompletionItem {
  const { label, kind, from, insert, snippet, detail, description, documentation, filter, rank } = proposal;
  return {
    label,
    kind: KINDS[kind],
    filterText: filter,
    sortText: rank,
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(file, { start: from, end: offset }), newText: insert },
    ...(detail || description
      ? { labelDetails: { ...(detail ? { detail: `  ${detail}` } : {}), ...(description ? { description } : {}) } }
      : {}),
    ...(detail ? { detail } : {}),
    ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
  };
}
