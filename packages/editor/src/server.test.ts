import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { folderWith } from '@rplan/project/testing';
import { expect, it, onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** An editor that talks to the server in this process, with a folder open. */
async function openFolder(folder: string) {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  startServer(server);
  const editor = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  editor.listen();
  onTestFinished(() => editor.dispose());
  const uri = pathToFileURL(folder).href;
  await editor.sendRequest('initialize', {
    processId: null,
    rootUri: uri,
    capabilities: {},
    workspaceFolders: [{ uri, name: 'plan' }],
  });
  await editor.sendNotification('initialized', {});
  const open = (name: string, languageId: string, text: string) =>
    editor.sendNotification('textDocument/didOpen', {
      textDocument: { uri: `${uri}/${name}`, languageId, version: 1, text },
    });
  return { editor, uri, open };
}

it('answers as before when an editor shows it files of other languages', async () => {
  const plan = 'kế hoạch K "K" {\n  xyz\n}\n';
  const { editor, uri, open } = await openFolder(await folderWith({ 'rplan.json': '{}', 'a.rplan': plan }));
  const published = new Map<string, number>();
  const found = new Promise<void>((resolve) => {
    editor.onNotification('textDocument/publishDiagnostics', ({ uri: of, diagnostics }: PublishDiagnosticsParams) => {
      published.set(of, diagnostics.length);
      if (of === `${uri}/a.rplan` && diagnostics.length > 0) resolve();
    });
  });
  await open('rplan.json', 'json', '{ "use": [] }');
  await open('notes', 'plaintext', 'x');
  await editor.sendNotification('textDocument/didChange', {
    textDocument: { uri: `${uri}/rplan.json`, version: 2 },
    contentChanges: [{ text: '{}' }],
  });
  await open('a.rplan', 'rplan', plan);
  await found;
  const symbols = await editor.sendRequest('textDocument/documentSymbol', { textDocument: { uri: `${uri}/a.rplan` } });
  expect(symbols).toHaveLength(1);
  // What is no plan has no answer, and stops nothing.
  for (const request of ['hover', 'definition'])
    await editor
      .sendRequest(`textDocument/${request}`, {
        textDocument: { uri: `${uri}/rplan.json` },
        position: { line: 0, character: 1 },
      })
      .catch(() => undefined);
  await editor.sendNotification('textDocument/didClose', { textDocument: { uri: `${uri}/rplan.json` } });
  expect(
    await editor.sendRequest('textDocument/documentSymbol', { textDocument: { uri: `${uri}/a.rplan` } }),
  ).toHaveLength(1);
  expect(published.get(`${uri}/rplan.json`) ?? 0).toBe(0);
});
