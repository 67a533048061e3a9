import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type {
  Diagnostic,
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const FAMILIES = /^RP-(?:NAME|COVER)-/;

/** An editor without a screen: it talks to the bundled server over stdio, as any other editor would. */
export class Editor {
  private readonly published = new Map<string, readonly Diagnostic[]>();
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();
  private version = 1;
  readonly connection: ProtocolConnection;
  readonly log: string[] = [];
  /** What the server said of itself. */
  server: InitializeResult = { capabilities: {} };

  private constructor(private readonly process: ChildProcess) {
    if (!process.stdout || !process.stdin) throw new Error('The server has no pipes.');
    this.connection = createProtocolConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    process.stderr?.on('data', (data) => this.log.push(String(data)));
    this.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.log.push(message),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, version, diagnostics }: PublishDiagnosticsParams) => {
        // What is about an earlier text came too late.
        if (version !== undefined && version < (this.versions.get(uri) ?? 0)) return;
        this.published.set(uri, diagnostics);
        for (const wake of this.waiting) wake();
      },
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.listen();
  }

  /** Starts the server and opens a folder, or no folder at all. */
  static async start(serverModule: string, folder?: string): Promise<Editor> {
    const editor = new Editor(spawn(process.execPath, [serverModule, '--stdio'], { stdio: 'pipe' }));
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder ? [{ uri: folder, name: 'test' }] : null,
      initializationOptions: { rulePages: 'vscode://test/rules/{code}' },
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        },
        textDocument: { completion: { completionItem: { snippetSupport: true } }, definition: { linkSupport: true } },
      },
    };
    editor.server = await editor.connection.sendRequest<InitializeResult>('initialize', params);
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  async open(uri: string, text: string): Promise<void> {
    this.published.delete(uri);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'rplan', version: this.nextOf(uri), text },
    });
  }

  async change(uri: string, text: string): Promise<void> {
    this.published.delete(uri);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.nextOf(uri) },
      contentChanges: [{ text }],
    });
  }

  private nextOf(uri: string): number {
    this.versions.set(uri, this.version);
    return this.version++;
  }

  async close(uri: string): Promise<void> {
    this.published.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /**
   * The codes of a file's next diagnostics for which `enough` holds, of the families that these tests are about: rules are added
   * all the time, and a test of the server must not hang on what a new one finds in its example.
   */
  async codes(uri: string, enough: (codes: string[]) => boolean = () => true): Promise<string[]> {
    const now = () => this.diagnostics(uri)?.map(({ code }) => String(code));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No such diagnostics for ${uri}; last: ${now()}\n${this.log.join('\n')}`)),
        15_000,
      );
      const look = () => {
        const codes = now();
        if (!codes || !enough(codes)) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(codes);
      };
      this.waiting.add(look);
      look();
    });
  }

  /** The diagnostics published last, of those families; undefined where none were since the last change. */
  diagnostics(uri: string): readonly Diagnostic[] | undefined {
    return this.published.get(uri)?.filter(({ code }) => FAMILIES.test(String(code)));
  }

  /** A request about a place in a file. */
  ask<R>(method: string, uri: string, line: number, character: number, rest: object = {}): Promise<R> {
    return this.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri },
      position: { line, character },
      ...rest,
    });
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
