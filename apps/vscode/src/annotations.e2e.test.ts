import { describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { DIRECTORY, PATIENT, useWorkshop } from './testing/workshop.js';

const { start } = useWorkshop();

const PLAN = `kế hoạch KH-1 "Kế hoạch" {
  ngày 5/1/2026
  tồn tại TT-1 "Chậm theo {SNV}" { trừ 0,5 }
  mục "Một" {
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  thời hạn trước ngày 2/9 }
    nhiệm vụ NV-2 "Hai." { sau NV-1  thời hạn 30/6/2026 }
  }
}
`;
const FILES = { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

describe('what the editor shows beside the text', PATIENT, () => {
  it('colours of names, whole, by lines and as changes', async () => {
    const { editor, uri } = await start(FILES);
    const textDocument = { uri };
    const { tokenTypes } = editor.server.capabilities.semanticTokensProvider?.legend ?? {
      tokenTypes: [],
    };
    const all = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    const [line, character, length, type] = all.data;
    expect([line, character, length, tokenTypes[type ?? -1]]).toEqual([0, 9, 4, 'type']);
    const lines = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } },
    });
    expect(lines.data.slice(0, 3)).toEqual([4, 12, 3]);
    expect(lines.data).toHaveLength(5);
    await editor.change(uri, PLAN.replace('Kế hoạch"', 'Kế hoạch khác"'));
    const none = await editor.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: all.resultId,
    });
    expect(none.edits).toEqual([]);
    await editor.change(uri, PLAN.replace('    chủ trì SNV\n', ''));
    const some = await editor.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: none.resultId,
    });
    expect(some.edits.length).toBeGreaterThan(0);
  });

  it('hints at what is inherited and computed, for the lines in sight', async () => {
    const { editor, uri } = await start(FILES);
    const ask = (range: unknown) =>
      editor.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    expect((await ask(WHOLE)).map(({ label, position }) => [label, position.line])).toEqual([
      ['chủ trì SNV', 5],
      ['T3 1/9/2026', 5],
      ['chủ trì SNV', 6],
    ]);
    expect(await ask({ start: { line: 0, character: 0 }, end: { line: 4, character: 0 } })).toEqual([]);
  });

  it('lenses with the places that they lead to', async () => {
    const { editor, uri } = await start(FILES);
    const lenses = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const finding = lenses.find(({ range }) => range.start.line === 2);
    expect(finding?.command).toMatchObject({
      title: 'Trừ 0,5 điểm · 1 nhiệm vụ khắc phục',
      command: 'rplan.showReferences',
      arguments: [uri, { line: 2, character: 10 }, [{ uri, range: { start: { line: 5, character: 13 } } }]],
    });
  });

  it('what a task waits for and what waits for it', async () => {
    const { editor, uri } = await start(FILES);
    const [item] = await editor.ask<CallHierarchyItem[]>('prepareCallHierarchy', uri, 5, 14);
    expect(item).toMatchObject({ name: 'NV-1 · Rà soát.', uri });
    const waiting = await editor.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item,
    });
    expect(waiting.map(({ from }) => from.name)).toEqual(['NV-2 · Hai.']);
    const awaited = await editor.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: waiting[0]?.from,
    });
    expect(awaited).toMatchObject([{ to: { name: 'NV-1 · Rà soát.' }, fromRanges: [{ start: { line: 6 } }] }]);
  });
});
