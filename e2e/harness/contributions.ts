import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** What an extension gives VS Code that only a run in VS Code proves, named as in `HostTest.proves`. */
export async function contributionsOf(extension: string): Promise<string[]> {
  const { contributes } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8')) as Manifest;
  return [
    ...(contributes.commands ?? []).map(({ command }) => `command ${command}`),
    ...Object.values(contributes.views ?? {}).flatMap((views) => views.map(({ id }) => `view ${id}`)),
    ...(contributes.walkthroughs ?? []).map(({ id }) => `walkthrough ${id}`),
    ...(contributes.taskDefinitions ?? []).map(({ type }) => `task ${type}`),
    ...(contributes.customEditors ?? []).map(({ viewType }) => `editor ${viewType}`),
  ];
}

interface Manifest {
  readonly contributes: {
    readonly commands?: readonly { command: string }[];
    readonly views?: Readonly<Record<string, readonly { id: string }[]>>;
    readonly walkthroughs?: readonly { id: string }[];
    readonly taskDefinitions?: readonly { type: string }[];
    readonly customEditors?: readonly { viewType: string }[];
  };
}

/** What the bundled server says that it can do; the parts of `workspace` and the kinds of code actions one by one. */
export async function capabilitiesOf(extension: string): Promise<string[]> {
  const server = spawn(process.execPath, [path.join(extension, 'dist/server.js'), '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} };
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  const { workspace, codeActionProvider, ...others } = capabilities;
  const kinds = typeof codeActionProvider === 'object' ? (codeActionProvider.codeActionKinds ?? []) : [];
  return [
    ...Object.keys(others),
    ...Object.keys(workspace ?? {}).map((part) => `workspace.${part}`),
    ...kinds.map((kind) => `code action ${kind}`),
  ];
}
