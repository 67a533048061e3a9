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
  const write = (name: string, text: string) =>
    TextDocuments?.set(TextDocument.create(uriOf(name).toString(), 'rplan', 1, text));
  for (const [name, text] of Object.entries(open)) write(name, text);
  return {
    builder,
    write,
    fileOf,
    /** The trees that the references of a file lead into. */
    targets: (name: string) =>
      fileOf(name)?.references.flatMap((reference) => ('ref' in reference && reference.ref?.$container) || []) ?? [],
    found: (name: string) => fileOf(name)?.diagnostics?.map(({ code }) => code),
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

const REPORT = (status: string) => `tiến độ T1 của KH-1 ngày 30/9/2026 { cập nhật NV-1 { trạng thái ${status} } }\n`;
const DUE = 'kế hoạch KH-1 "K" { nhiệm vụ NV-1 "Rà soát." { chủ trì "các phòng"  thời hạn 30/6/2026 } }\n';

describe('a change in one file', () => {
  it('checks a plan again when a report says that its task is done', async () => {
    const { update, write, found } = serverWith({ 'ke-hoach.rplan': DUE, 'tien-do.rplan': REPORT('đang thực hiện') });
    await update('ke-hoach.rplan');
    await update('tien-do.rplan');
    expect(found('ke-hoach.rplan')).toContain('RP-DATE-006');
    write('tien-do.rplan', REPORT('hoàn thành'));
    await update('tien-do.rplan');
    expect(found('ke-hoach.rplan')).not.toContain('RP-DATE-006');
  });

  it('checks the changed file again when others come to refer to it', async () => {
    const files = { 'ke-hoach.rplan': DUE.replace('KH-1', 'KH-X'), 'tien-do.rplan': REPORT('đang thực hiện') };
    const { update, write, found } = serverWith(files);
    await update('ke-hoach.rplan');
    await update('tien-do.rplan');
    expect(found('ke-hoach.rplan')).not.toContain('RP-DATE-006');
    write('ke-hoach.rplan', DUE);
    await update('ke-hoach.rplan');
    expect(found('ke-hoach.rplan')).toContain('RP-DATE-006');
  });

  it('links again what a cancelled build had linked', async () => {
    const { update, write, unknownNames, changeBehind, fileOf, targets } = serverWith({
      'ke-hoach.rplan': PLAN,
      'danh-ba.rplan': DIRECTORY,
    });
    await update('danh-ba.rplan');
    await update('ke-hoach.rplan');
    expect(unknownNames('ke-hoach.rplan')).toBe(0);
    write('ke-hoach.rplan', PLAN.replace('Rà soát', 'Rà'));
    await update('ke-hoach.rplan', changeBehind('ke-hoach.rplan', DocumentState.Linked)).catch(() => undefined);
    write('danh-ba.rplan', DIRECTORY.replace('Sở Nội vụ', 'Sở Tài chính'));
    await update('danh-ba.rplan');
    const [target] = targets('ke-hoach.rplan');
    expect(target).toBe(fileOf('danh-ba.rplan')?.parseResult.value);
  });
});
