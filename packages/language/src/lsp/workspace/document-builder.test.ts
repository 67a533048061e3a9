import { DocumentState, EmptyFileSystem, TextDocument, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { CancellationToken } from 'vscode-languageserver';

import { createServerServices } from '../services.js';

const PLAN = 'kế hoạch KH-1 "K" { nhiệm vụ NV-1 "Rà soát." { chủ trì SNV } }\n';
const DIRECTORY = 'cơ quan SNV "Sở Nội vụ"\n';

/** A server without a connection, in which files are open as in an editor. */
function serverWith(open: Readonly<Record<string, string>>) {
  const { shared } = createServerServices(EmptyFileSystem, async () => ({ language: 'vi', severities: {}, used: [] }));
  const { DocumentBuilder: builder, LangiumDocuments, TextDocuments } = shared.workspace;
  const uriOf = (name: string) => URI.parse(`file:///plan/${name}`);
  const fileOf = (name: string) => LangiumDocuments.getDocument(uriOf(name));
  for (const [name, text] of Object.entries(open))
    TextDocuments?.set(TextDocument.create(uriOf(name).toString(), 'rplan', 1, text));
  return {
    builder,
    update: (name: string, token?: CancellationToken) => builder.update([uriOf(name)], [], token),
    unknownNames: (name: string) => fileOf(name)?.diagnostics?.filter(({ code }) => code === 'RP-NAME-001').length,
    /** A change that comes as soon as the file is so far. */
    changeBehind: (name: string, state: DocumentState): CancellationToken => ({
      get isCancellationRequested() {
        const file = fileOf(name);
        return file !== undefined && (file.state >= state || (state === DocumentState.Validated && !!file.diagnostics));
      },
      onCancellationRequested: () => ({ dispose: () => undefined }),
    }),
  };
}

describe('a build that the next change cancels', () => {
  it('has its file linked again when it was the first of all and knew no other file', async () => {
    const { update, unknownNames, changeBehind } = serverWith({ 'ke-hoach.rplan': PLAN, 'danh-ba.rplan': DIRECTORY });
    await expect(update('ke-hoach.rplan', changeBehind('ke-hoach.rplan', DocumentState.Linked))).rejects.toBeDefined();
    await update('danh-ba.rplan');
    expect(unknownNames('ke-hoach.rplan')).toBe(0);
  });

  it('has what it declares seen by the others all the same', async () => {
    const files = { 'ke-hoach.rplan': PLAN, 'danh-ba.rplan': DIRECTORY, 'khac.rplan': '' };
    const { update, unknownNames, changeBehind } = serverWith(files);
    await update('ke-hoach.rplan');
    expect(unknownNames('ke-hoach.rplan')).toBe(1);
    await expect(update('danh-ba.rplan', changeBehind('danh-ba.rplan', DocumentState.Linked))).rejects.toBeDefined();
    await update('khac.rplan');
    expect(unknownNames('ke-hoach.rplan')).toBe(0);
  });

  it('sends the diagnostics that it had found', async () => {
    const { builder, update, changeBehind } = serverWith({ 'ke-hoach.rplan': PLAN });
    const sent: (number | undefined)[] = [];
    builder.onDocumentPhase(DocumentState.Validated, async ({ diagnostics }) => void sent.push(diagnostics?.length));
    await update('ke-hoach.rplan', changeBehind('ke-hoach.rplan', DocumentState.Validated)).catch(() => undefined);
    expect(sent).toHaveLength(1);
  });
});
